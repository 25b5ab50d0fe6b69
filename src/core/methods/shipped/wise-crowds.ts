import { bringerTells, groupAsks, groupConfers, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'

/** Steps: field report, method 17: a known form that nobody looked up, so it has no source and all minutes count as ours. */
export const wiseCrowds = defineMethod({
  id: 'wise-crowds',
  name: { nl: 'Wijze kring', en: 'Wise crowds' },
  use: {
    nl: 'Iedereen komt aan de beurt, een kwartier elk. Zoals troika, met iets meer meedenkers.',
    en: 'Everyone gets a turn, a quarter of an hour each. Like troika, with a few more to think along.',
  },
  contraIndication: {
    nl: 'Niet als één casus alle aandacht vraagt.',
    en: 'Not when one case asks for all the attention.',
  },
  origin: { nl: 'Uit de Liberating Structures.', en: 'From Liberating Structures.' },
  group: { from: 4, to: 5 },
  questions: ['practical'],
  forBeginners: true,
  sources: [],
  blocks: [
    {
      id: 'tell',
      name: { nl: 'Vertellen', en: 'Telling' },
      ...ours(2),
      ...bringerTells,
      repeat: 'per-person',
      prompt: {
        nl: 'Waar loop je tegenaan, en welke hulp vraag je?',
        en: 'What do you run into, and what help do you ask for?',
      },
      cue: { nl: 'Eén uitdaging, één vraag.', en: 'One challenge, one question.' },
      bringerDoes: { nl: 'Zeg het in twee minuten en stop dan echt.', en: 'Say it in two minutes, then really stop.' },
    },
    {
      id: 'clarify',
      name: { nl: 'Verhelderen', en: 'Clarifying' },
      ...ours(3),
      ...groupAsks,
      repeat: 'per-person',
      prompt: { nl: 'Wat wil je weten om goed te kunnen helpen?', en: 'What do you want to know to be of real help?' },
      cue: {
        nl: 'Vragen om te begrijpen. Geef geen advies, ook niet met een vraagteken.',
        en: 'Questions to understand. No advice, not even with a question mark.',
      },
      bringerDoes: { nl: 'Antwoord kort.', en: 'Answer briefly.' },
    },
    {
      id: 'consult',
      name: { nl: 'Raad houden', en: 'Taking counsel' },
      ...ours(8),
      ...groupConfers,
      bringerSits: 'turned-away',
      repeat: 'per-person',
      prompt: {
        nl: 'Wat zouden wij doen? Bouw voort op elkaars ideeën.',
        en: 'What would we do? Build on each other’s ideas.',
      },
      cue: {
        nl: 'Gedurfd mag. De inbrenger zit met de rug naar jullie toe en luistert.',
        en: 'Bold is fine. The bringer sits with their back to you and listens.',
      },
      bringerDoes: {
        nl: 'Draai je om, zeg niets, schrijf op wat je kunt gebruiken.',
        en: 'Turn round, say nothing, write down what you can use.',
      },
    },
    {
      id: 'take-away',
      name: { nl: 'Wat je meeneemt', en: 'What you take along' },
      ...ours(2),
      ...bringerTells,
      repeat: 'per-person',
      prompt: { nl: 'Wat neem je mee, en wat ga je doen?', en: 'What do you take along, and what will you do?' },
      cue: {
        nl: 'Schrijf één zin op. Dan schuift de kring een plaats door.',
        en: 'Write down one sentence. Then the circle moves one seat on.',
      },
      bringerDoes: { nl: 'Draai terug en zeg wat hielp.', en: 'Turn back and say what helped.' },
    },
  ],
})
