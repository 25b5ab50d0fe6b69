import { bringerTells, everyoneTalks, groupAsks, groupConfers, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 12, a known form that was not looked up; minutes are ours. */
export const learningQuestion = defineMethod({
  id: 'learning-question',
  name: { nl: 'Leermethode', en: 'Learning method' },
  use: {
    nl: 'Voor de leervraag achter de casus: wat vraagt deze situatie van mij, en hoe oefen ik dat?',
    en: 'For the learning question behind the case: what does this situation ask of me, and how do I practise it?',
  },
  contraIndication: {
    nl: 'Niet als de casus zelf nu een antwoord nodig heeft.',
    en: 'Not when the case itself needs an answer now.',
  },
  origin: {
    nl: 'Naar de leer- en onderzoeksmethode van Jeroen Hendriksen (vanaf 1985).',
    en: 'After the learning and inquiry method of Jeroen Hendriksen (from 1985).',
  },
  group: { from: 4, to: 8 },
  questions: ['own-part'],
  safety: 'some',
  sources: sourcesOf(25, 26),
  blocks: [
    {
      id: 'case',
      name: { nl: 'Casus', en: 'Case' },
      ...ours(10),
      ...bringerTells,
      prompt: { nl: 'Wat gebeurde er, en waar liep jij tegenaan?', en: 'What happened, and what did you run into?' },
      cue: { nl: 'Vraag naar één moment, niet naar het hele dossier.', en: 'Ask for one moment, not the whole file.' },
      bringerDoes: { nl: 'Kies het moment waarop je dacht: hé.', en: 'Choose the moment at which you thought: hm.' },
    },
    {
      id: 'learning-question',
      name: { nl: 'Leervraag', en: 'Learning question' },
      ...ours(15),
      ...groupAsks,
      prompt: {
        nl: 'Wat vraagt dit van jou? Help de inbrenger naar een leervraag: ik wil leren…',
        en: 'What does this ask of you? Help the bringer to a learning question: I want to learn…',
      },
      cue: {
        nl: 'Een leervraag gaat over jezelf en is te oefenen. Niet: hoe krijg ik de ander zover?',
        en: 'A learning question is about oneself and can be practised. Not: how do I get the other to do it?',
      },
      bringerDoes: {
        nl: 'Probeer een paar zinnen. De vraag die kriebelt, is vaak de goede.',
        en: 'Try a few sentences. The one that tickles is often right.',
      },
    },
    {
      id: 'exploration',
      name: { nl: 'Onderzoek', en: 'Inquiry' },
      ...ours(20),
      ...groupAsks,
      input: {
        type: 'table',
        columns: [
          { id: 'then', name: { nl: 'Op dat moment', en: 'At that moment' } },
          { id: 'rather', name: { nl: 'Liever', en: 'Rather' } },
        ],
        rows: [
          { id: 'thinking', name: { nl: 'Denken', en: 'Thinking' } },
          { id: 'feeling', name: { nl: 'Voelen', en: 'Feeling' } },
          { id: 'wanting', name: { nl: 'Willen', en: 'Wanting' } },
          { id: 'acting', name: { nl: 'Handelen', en: 'Acting' } },
        ],
      },
      prompt: {
        nl: 'Wat dacht, voelde, wilde en deed je? En wat had je liever gedacht, gevoeld, gewild, gedaan?',
        en: 'What did you think, feel, want and do? And what would you rather have thought, felt, wanted, done?',
      },
      cue: {
        nl: 'Blijf niet hangen in denken. Vraag: “Waar voelde je dat?”',
        en: 'Do not linger in thinking. Ask: “Where did you feel that?”',
      },
      bringerDoes: { nl: 'Antwoord per rij, in je eigen tempo.', en: 'Answer row by row, at your own pace.' },
    },
    {
      id: 'pattern',
      name: { nl: 'Patroon', en: 'Pattern' },
      ...ours(15),
      ...groupConfers,
      silent: 'nobody',
      prompt: {
        nl: 'Waar zie je dit vaker? Wat levert het patroon op, en wat kost het?',
        en: 'Where do you see this more often? What does the pattern give, and what does it cost?',
      },
      cue: {
        nl: 'Een patroon was ooit een goede oplossing. Zeg dat ook.',
        en: 'A pattern was a good solution once. Say so.',
      },
      bringerDoes: {
        nl: 'Kijk wat je herkent. Wat niet past, laat je liggen.',
        en: 'See what you recognise. Leave what does not fit.',
      },
    },
    {
      id: 'experiment',
      name: { nl: 'Experiment', en: 'Experiment' },
      ...ours(10),
      ...bringerTells,
      prompt: {
        nl: 'Wat ga je één keer anders proberen, waar, en met wie?',
        en: 'What will you try differently once, where, and with whom?',
      },
      cue: { nl: 'Klein, en zo dat mislukken niet erg is.', en: 'Small, and such that failing does no harm.' },
      bringerDoes: {
        nl: 'Bedenk ook waaraan je merkt dat het lukt.',
        en: 'Think too of how you will notice that it works.',
      },
    },
    {
      id: 'evaluation',
      name: { nl: 'Evaluatie', en: 'Evaluation' },
      ...ours(10),
      ...everyoneTalks,
      prompt: {
        nl: 'Wat leerde jij hiervan, over jezelf of over leren?',
        en: 'What did you learn from this, about yourself or about learning?',
      },
      cue: {
        nl: 'Iedereen één zin. Spreek af wanneer jullie het experiment terughoren.',
        en: 'One sentence each. Agree when you will hear back about the experiment.',
      },
      bringerDoes: {
        nl: 'Zeg wat je van de groep nodig hebt om het te durven.',
        en: 'Say what you need from the group to dare it.',
      },
    },
  ],
})
