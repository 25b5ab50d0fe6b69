import { bringerTells, everyoneTalks, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'

/**
 * Steps: field report, method 29: a known form for which no usable source was found; minutes are ours. The panel sits in the role of
 * bringer; nothing is kept.
 */
export const schwartzRound = defineMethod({
  id: 'schwartz-round',
  name: { nl: 'Schwartz Round', en: 'Schwartz Round' },
  use: {
    nl: 'Om stil te staan bij wat het werk met je doet. Voor de hele organisatie, zonder iets op te lossen.',
    en: 'To dwell on what the work does to you. For the whole organisation, with nothing to be solved.',
  },
  contraIndication: {
    nl: 'Niet voor een casus die een besluit vraagt, en niet zonder twee begeleiders.',
    en: 'Not for a case that asks for a decision, and not without two facilitators.',
  },
  origin: {
    nl: 'Schwartz Center, Verenigde Staten; veel gebruikt in Britse ziekenhuizen.',
    en: 'Schwartz Center, United States; much used in British hospitals.',
  },
  group: { from: 8, to: 60 },
  questions: ['emotion'],
  sources: [],
  blocks: [
    {
      id: 'welcome',
      name: { nl: 'Welkom', en: 'Welcome' },
      ...ours(5),
      ...everyoneTalks,
      speaks: 'facilitator',
      silent: 'group',
      record: 'nothing',
      prompt: {
        nl: 'Vandaag luisteren we. Niets wordt opgelost, niets gaat de deur uit.',
        en: 'Today we listen. Nothing is solved, nothing leaves the room.',
      },
      cue: {
        nl: 'Noem de afspraken: geen cliënten herkenbaar, geen raad, zwijgen mag.',
        en: 'Name the agreements: no recognisable clients, no advice, silence is fine.',
      },
      bringerDoes: {
        nl: 'Ga vooraan zitten, naast de andere vertellers.',
        en: 'Sit in front, beside the others who will tell.',
      },
    },
    {
      id: 'panel',
      name: { nl: 'Drie verhalen', en: 'Three stories' },
      ...ours(20),
      ...bringerTells,
      record: 'nothing',
      prompt: {
        nl: 'Wat deed het met je? Drie of vier collega’s vertellen, elk vijf minuten.',
        en: 'What did it do to you? Three or four colleagues tell, five minutes each.',
      },
      cue: {
        nl: 'Help een verteller van de casus naar wat het raakte.',
        en: 'Help a teller from the case to what it touched.',
      },
      bringerDoes: {
        nl: 'Vertel over jezelf. Van de cliënt alleen wat nodig is.',
        en: 'Tell about yourself. Of the client only what is needed.',
      },
    },
    {
      id: 'sharing',
      name: { nl: 'Delen', en: 'Sharing' },
      ...ours(30),
      ...everyoneTalks,
      record: 'nothing',
      prompt: {
        nl: 'Wat herken je? Wat roept het bij jou op?',
        en: 'What do you recognise? What does it stir in you?',
      },
      cue: {
        nl: 'Laat stiltes staan. Komt er een oplossing, vraag dan: “En wat deed het met jou?”',
        en: 'Let silences be. If a solution comes, ask: “And what did it do to you?”',
      },
      bringerDoes: { nl: 'Luister. Je hoeft op niemand te reageren.', en: 'Listen. You need not reply to anyone.' },
    },
    {
      id: 'close',
      name: { nl: 'Afsluiten', en: 'Closing' },
      ...ours(5),
      ...everyoneTalks,
      speaks: 'facilitator',
      silent: 'group',
      record: 'nothing',
      prompt: {
        nl: 'Dank aan wie vertelde. Waar kun je terecht als het nog nawerkt?',
        en: 'Thanks to those who told. Where can you turn if it lingers?',
      },
      cue: { nl: 'Noem een naam en een nummer. Eindig op tijd.', en: 'Name a person and a number. End on time.' },
      bringerDoes: {
        nl: 'Blijf nog even zitten. Iemand loopt met je mee.',
        en: 'Stay a while. Somebody will walk with you.',
      },
    },
  ],
})
