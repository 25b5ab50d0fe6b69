import { bringerTells, everyoneTalks, groupChoosesCase, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 3; minutes are ours. */
export const imi = defineMethod({
  id: 'imi',
  name: { nl: 'IMI, intervisie bij incidenten', en: 'IMI, peer consultation on incidents' },
  use: {
    nl: 'Bij agressie en kleine incidenten waar je aan went: wat vraagt dit van jou, van het team en van de organisatie?',
    en: 'For aggression and small incidents one gets used to: what does this ask of you, the team and the organisation?',
  },
  contraIndication: {
    nl: 'Niet vlak na een ernstige gebeurtenis: zorg dan eerst voor opvang.',
    en: 'Not right after something grave: see to support first.',
  },
  origin: {
    nl: 'Bedacht door Huub Buijssen, in acht stappen; hier in onze woorden.',
    en: 'Devised by Huub Buijssen, in eight steps; here in our words.',
  },
  group: { from: 4, to: 12 },
  questions: ['mistake', 'emotion'],
  sources: sourcesOf(6),
  blocks: [
    {
      id: 'inventory',
      name: { nl: 'Wat maakten we mee', en: 'What we met' },
      ...ours(5),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat maakte je mee sinds de vorige keer? Ook wat je zelf klein noemt.',
        en: 'What did you meet since last time? Also what you would call small.',
      },
      cue: {
        nl: 'Hoor je “dat hoort erbij”? Zet het juist op de lijst.',
        en: 'Do you hear “it comes with the job”? Then it belongs on the list.',
      },
      bringerDoes: { nl: 'Noem ook jouw voorval, in één zin.', en: 'Name your event too, in one sentence.' },
    },
    {
      id: 'choose',
      name: { nl: 'Keuze', en: 'Choosing' },
      ...ours(5),
      ...groupChoosesCase,
      prompt: {
        nl: 'Welk voorval nemen we, en van wie vraagt het het meest?',
        en: 'Which event do we take, and of whom does it ask most?',
      },
      cue: {
        nl: 'Kies niet vanzelf het ergste. Wat vaak voorkomt, leert ons soms meer.',
        en: 'Do not choose the worst by default. What happens often may teach us more.',
      },
      bringerDoes: { nl: 'Zeg of je er vandaag over wilt praten.', en: 'Say whether you want to talk about it today.' },
    },
    {
      id: 'tell',
      name: { nl: 'Vertellen en vragen', en: 'Telling and asking' },
      ...ours(10),
      ...everyoneTalks,
      input: { type: 'ask' },
      prompt: {
        nl: 'Wie erbij was vertelt. De anderen vragen tot ze het voor zich zien.',
        en: 'Those who were there tell. The others ask until they can picture it.',
      },
      cue: {
        nl: 'Vraag wat er gebeurde, niet waarom iemand iets deed. Het “waarom” klinkt gauw als verwijt.',
        en: 'Ask what happened, not why somebody did something. “Why” soon sounds like blame.',
      },
      bringerDoes: {
        nl: 'Vertel wat je zag en hoorde, in de volgorde waarin het ging.',
        en: 'Tell what you saw and heard, in the order it went.',
      },
    },
    {
      id: 'one-sentence',
      name: { nl: 'In één zin', en: 'In one sentence' },
      ...ours(10),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: {
        nl: 'Wat gebeurde er, in hoogstens vijftien woorden waar iedereen achter staat?',
        en: 'What happened, in fifteen words at most that everyone stands behind?',
      },
      cue: {
        nl: 'Dit mag duren. Waar jullie over één woord struikelen, daar zit het vaak.',
        en: 'This may take a while. Where you stumble over one word, that is often where it is.',
      },
      bringerDoes: {
        nl: 'Jij hebt het laatste woord over de zin: klopt hij?',
        en: 'You have the last word on the sentence: is it right?',
      },
    },
    {
      id: 'feelings',
      name: { nl: 'Wat het doet', en: 'What it does' },
      ...ours(10),
      ...bringerTells,
      record: 'nothing',
      prompt: {
        nl: 'Wat deed dit met je, toen en nu?',
        en: 'What did this do to you, then and now?',
      },
      cue: {
        nl: 'Alleen luisteren. Troosten en relativeren mag straks, bij de koffie.',
        en: 'Only listen. Comforting and putting it in proportion may come later, over coffee.',
      },
      bringerDoes: {
        nl: 'Zeg wat je kwijt wilt. Hiervan wordt niets bewaard.',
        en: 'Say what you want to get off your chest. Nothing of this is kept.',
      },
    },
    {
      id: 'wishes',
      name: { nl: 'Wat zou je het liefst willen', en: 'What you would want most' },
      ...ours(10),
      ...everyoneTalks,
      input: {
        type: 'table',
        columns: [{ id: 'wish', name: { nl: 'Wat we het liefst zouden willen', en: 'What we would want most' } }],
        rows: [
          { id: 'own', name: { nl: 'Van mezelf', en: 'Of myself' } },
          { id: 'team', name: { nl: 'Van het team', en: 'Of the team' } },
          { id: 'organisation', name: { nl: 'Van de organisatie', en: 'Of the organisation' } },
        ],
      },
      visibility: { as: 'anonymous' },
      showsVision: true,
      prompt: {
        nl: 'Wat zou je het liefst gedaan zien: door jezelf, door het team, door de organisatie?',
        en: 'What would you most want done: by yourself, by the team, by the organisation?',
      },
      cue: {
        nl: 'Vul alle drie de rijen. Blijft de derde leeg, vraag dan: wat lossen we zelf op wat niet van ons is?',
        en: 'Fill all three rows. If the third stays empty, ask: what are we solving that is not ours to solve?',
      },
      bringerDoes: {
        nl: 'Begin bij jezelf, en kijk dan verder dan jezelf.',
        en: 'Begin with yourself, then look beyond yourself.',
      },
    },
    {
      id: 'solutions',
      name: { nl: 'Wat kan', en: 'What can be done' },
      ...ours(5),
      ...bringerTells,
      input: {
        type: 'table',
        columns: [
          { id: 'solution', name: { nl: 'Oplossing', en: 'Solution' } },
          {
            id: 'feasible',
            name: { nl: 'Kan het, en wat is ervoor nodig?', en: 'Can it be done, and what does it take?' },
          },
        ],
      },
      prompt: {
        nl: 'Welke oplossingen zie je, en welke kunnen echt?',
        en: 'Which solutions do you see, and which can really be done?',
      },
      cue: {
        nl: 'Loop ze langs en streep weg wat niet kan. Eén die blijft staan is genoeg.',
        en: 'Go through them and strike out what cannot be done. One that stays is enough.',
      },
      bringerDoes: {
        nl: 'Noem wat je ziet. Zeg bij elk of het haalbaar is, en van wie.',
        en: 'Name what you see. Say of each whether it can be done, and by whom.',
      },
    },
    {
      id: 'agreements',
      name: { nl: 'Afspraken', en: 'Agreements' },
      ...ours(5),
      ...everyoneTalks,
      prompt: {
        nl: 'Wie doet wat, wanneer? En wie buiten het team moet dit weten?',
        en: 'Who does what, and when? And who outside the team must know this?',
      },
      cue: {
        nl: 'Zien we dit vaker? Dan is het een signaal voor beleid. Zonder herkenbare cliënt.',
        en: 'Do we see this more often? Then it is a signal for policy. With no recognisable client.',
      },
      bringerDoes: {
        nl: 'Zeg wat je zelf doet, en wat je aan een ander overlaat.',
        en: 'Say what you do yourself, and what you leave to someone else.',
      },
    },
  ],
})
