import { bringerTells, everyoneTalks, everyoneWrites, groupAsks, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/**
 * Steps: field report, method 23; minutes are ours. Sources differ on what comes first, the dilemma or the clarifying questions: this is
 * Schaap's order, Kruijtbosch's is the variant in `moral-deliberation-questions-first.ts`.
 */
export const moralDeliberation = defineMethod({
  id: 'moral-deliberation',
  name: { nl: 'Moreel beraad', en: 'Moral deliberation' },
  use: {
    nl: 'Als je moet kiezen en er bij elke keuze iets verloren gaat: wat is hier het goede om te doen?',
    en: 'When you must choose and each choice loses something: what is the right thing to do here?',
  },
  contraIndication: {
    nl: 'Niet als de keuze al gemaakt is, of als het eigenlijk om ruzie in het team gaat.',
    en: 'Not when the choice has been made, or when it is really about a quarrel in the team.',
  },
  origin: {
    nl: 'Dilemmamethode, ontwikkeld bij VUmc (Molewijk, Stolper en anderen).',
    en: 'Dilemma method, developed at VUmc in Amsterdam (Molewijk, Stolper and others).',
  },
  group: { from: 5, to: 12 },
  questions: ['moral'],
  safety: 'some',
  sources: sourcesOf(52, 53, 54, 55),
  blocks: [
    {
      id: 'introduction',
      name: { nl: 'Inleiding', en: 'Introduction' },
      ...ours(5),
      ...everyoneTalks,
      prompt: {
        nl: 'Waarom zitten we hier, en wat spreken we af over wat hier gezegd wordt?',
        en: 'Why are we here, and what do we agree about what is said here?',
      },
      cue: {
        nl: 'Leg uit: we onderzoeken wat goed is. We hoeven het niet eens te worden.',
        en: 'Explain: we look into what is right. We need not agree.',
      },
      bringerDoes: { nl: 'Zeg wat je vandaag van dit gesprek hoopt.', en: 'Say what you hope of this talk today.' },
    },
    {
      id: 'case',
      name: { nl: 'Casus', en: 'Case' },
      ...ours(10),
      ...bringerTells,
      prompt: {
        nl: 'Vertel wat er gebeurde, tot het moment waarop de vraag het meest drukte.',
        en: 'Tell what happened, up to the moment at which the question pressed hardest.',
      },
      cue: {
        nl: 'Zoek één moment. “Waar stond je, en wat moest je toen kiezen?”',
        en: 'Look for one moment. “Where did you stand, and what did you have to choose?”',
      },
      bringerDoes: { nl: 'Vertel wat je zag, dacht en voelde.', en: 'Tell what you saw, thought and felt.' },
    },
    {
      id: 'dilemma',
      name: { nl: 'Dilemma', en: 'Dilemma' },
      ...ours(10),
      ...bringerTells,
      input: {
        type: 'table',
        columns: [
          { id: 'choice', name: { nl: 'Als ik dit doe…', en: 'If I do this…' } },
          { id: 'loss', name: { nl: '…dan gaat dit verloren, en voor wie', en: '…this is lost, and for whom' } },
        ],
        rows: [
          { id: 'a', name: { nl: 'A', en: 'A' } },
          { id: 'b', name: { nl: 'B', en: 'B' } },
        ],
      },
      prompt: {
        nl: 'Kies je A of B? Wat gaat er verloren als je A kiest, en wat bij B? Voor wie?',
        en: 'Do you choose A or B? What is lost if you choose A, and what with B? For whom?',
      },
      cue: {
        nl: 'Doet het maar aan één kant pijn? Dan is het nog geen dilemma. Vraag verder.',
        en: 'Does it hurt on one side only? Then it is no dilemma yet. Ask on.',
      },
      bringerDoes: {
        nl: 'Maak het jezelf lastig: geef beide kanten hun volle gewicht.',
        en: 'Make it hard on yourself: give both sides their full weight.',
      },
    },
    {
      id: 'clarify',
      name: { nl: 'Inleven en ophelderen', en: 'Stepping in' },
      ...ours(10),
      ...groupAsks,
      prompt: {
        nl: 'Wat moet je weten om daar zelf te kunnen staan?',
        en: 'What must you know to be able to stand there yourself?',
      },
      cue: {
        nl: 'Vragen om je in te leven. Geen advies, ook niet met een vraagteken.',
        en: 'Questions to step into it. No advice, not even with a question mark.',
      },
      bringerDoes: {
        nl: 'Antwoord zo dat de ander het voor zich ziet.',
        en: 'Answer so that the other can picture it.',
      },
    },
    {
      id: 'perspectives',
      name: { nl: 'Perspectieven, waarden en normen', en: 'Perspectives, values and norms' },
      ...ours(15),
      ...everyoneTalks,
      input: {
        type: 'table',
        columns: [
          { id: 'party', name: { nl: 'Betrokkene', en: 'Party' } },
          { id: 'value', name: { nl: 'Waarde: wat is belangrijk', en: 'Value: what matters' } },
          { id: 'norm', name: { nl: 'Norm: wat volgt daaruit', en: 'Norm: what follows from it' } },
        ],
      },
      visibility: { as: 'anonymous' },
      showsVision: true,
      prompt: {
        nl: 'Wie zijn er bij betrokken? Wat is voor ieder van belang, en wat zou je daarom moeten doen?',
        en: 'Who is involved? What matters to each, and what should one do for that reason?',
      },
      cue: {
        nl: 'Vergeet niemand die niet aan tafel zit: het kind, de buren, de collega van morgen.',
        en: 'Forget nobody who is not at the table: the child, the neighbours, tomorrow’s colleague.',
      },
      bringerDoes: { nl: 'Vul zelf je eigen rij in.', en: 'Fill in your own row yourself.' },
    },
    {
      id: 'alternatives',
      name: { nl: 'Andere wegen', en: 'Other ways' },
      ...ours(5),
      ...everyoneTalks,
      visibility: { as: 'anonymous' },
      prompt: {
        nl: 'Wat kan er nog meer, naast A en B? Ook wat niet kan, mag op tafel.',
        en: 'What else is possible, besides A and B? What is impossible may be named too.',
      },
      cue: {
        nl: 'Snel en vrij. Een onmogelijk idee wijst soms de weg.',
        en: 'Quick and free. An impossible idea sometimes points the way.',
      },
      bringerDoes: { nl: 'Laat het stromen. Oordelen komt later.', en: 'Let it flow. Judging comes later.' },
    },
    {
      id: 'own-standpoint',
      name: { nl: 'Eigen afweging', en: 'Weighing alone' },
      ...ours(10),
      ...everyoneWrites,
      prompt: {
        nl: 'Ik kies…, omdat… Ik beperk de schade door… En daarvoor heb ik nodig…',
        en: 'I choose…, because… I limit the harm by… And for that I need…',
      },
      cue: {
        nl: 'In stilte, ieder voor zich. De namen blijven eraf.',
        en: 'In silence, each alone. The names stay off.',
      },
      bringerDoes: {
        nl: 'Schrijf ook jouw keuze op, zoals je er nu in staat.',
        en: 'Write down your choice too, as you stand in it now.',
      },
    },
    {
      id: 'dialogue',
      name: { nl: 'Gesprek', en: 'Dialogue' },
      ...ours(10),
      ...everyoneTalks,
      prompt: {
        nl: 'Waar lijken onze afwegingen op elkaar, en waar verschillen ze echt?',
        en: 'Where are our considerations alike, and where do they truly differ?',
      },
      cue: {
        nl: 'Vraag naar de waarde achter het verschil. Niemand hoeft om.',
        en: 'Ask for the value behind the difference. Nobody has to come round.',
      },
      bringerDoes: { nl: 'Luister eerst. Zeg dan wat je verrast.', en: 'Listen first. Then say what surprises you.' },
    },
    {
      id: 'conclusion',
      name: { nl: 'Conclusie en acties', en: 'Conclusion and actions' },
      ...ours(10),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat is hier het goede om te doen? Hoe beperken we de schade, en wie doet wat?',
        en: 'What is the right thing to do here? How do we limit the harm, and who does what?',
      },
      cue: {
        nl: 'Ook “we verschillen, en de inbrenger kiest” is een conclusie. Schrijf op wat er verloren gaat.',
        en: '“We differ, and the bringer chooses” is a conclusion as well. Write down what is lost.',
      },
      bringerDoes: {
        nl: 'Zeg wat je gaat doen, en wat je daarbij nodig hebt.',
        en: 'Say what you will do, and what you need for it.',
      },
    },
    {
      id: 'evaluation',
      name: { nl: 'Evaluatie', en: 'Evaluation' },
      ...ours(5),
      ...everyoneTalks,
      input: {
        type: 'rate',
        to: 5,
        low: { nl: 'ik kijk er nog net zo naar', en: 'I see it just as before' },
        high: { nl: 'ik kijk er heel anders naar', en: 'I see it quite differently' },
      },
      visibility: { as: 'private-until-reveal', named: false },
      prompt: {
        nl: 'Hoe anders kijk je nu? En was er ruimte voor elke stem?',
        en: 'How differently do you see it now? And was there room for every voice?',
      },
      cue: {
        nl: 'Een laag cijfer is geen slecht gesprek. Vraag wat eraan hielp.',
        en: 'A low number is not a bad talk. Ask what helped.',
      },
      bringerDoes: { nl: 'Zeg hoe je nu naar huis gaat.', en: 'Say how you go home now.' },
    },
  ],
})
