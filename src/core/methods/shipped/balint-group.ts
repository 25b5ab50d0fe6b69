import { bringerTells, everyoneTalks, groupAsks, groupConfers, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 8. 45 minutes a case and 90 a session have a source, the minutes of the rounds are ours. */
export const balintGroup = defineMethod({
  id: 'balint-group',
  name: { nl: 'Balintgroep', en: 'Balint group' },
  use: {
    nl: 'Voor wat er tussen jou en je cliënt gebeurt. Geen raad en geen oplossing: samen verdragen en begrijpen.',
    en: 'For what happens between you and your client. No advice and no solution: bearing and understanding together.',
  },
  contraIndication: {
    nl: 'Niet zonder een ervaren begeleider, en niet als je met een plan de deur uit moet.',
    en: 'Not without an experienced facilitator, and not when you must leave with a plan.',
  },
  origin: {
    nl: 'Michael en Enid Balint, Londen, jaren vijftig: groepen voor huisartsen.',
    en: 'Michael and Enid Balint, London, 1950s: groups for family doctors.',
  },
  group: { from: 6, to: 10 },
  questions: ['emotion', 'own-part'],
  safety: 'much',
  cases: 'several',
  usualCases: 2,
  totalPublished: true,
  sources: sourcesOf(20, 21),
  blocks: [
    {
      id: 'who-has-a-case',
      name: { nl: 'Wie heeft een casus', en: 'Who has a case' },
      ...ours(2),
      ...everyoneTalks,
      record: 'nothing',
      repeat: 'per-case',
      prompt: { nl: 'Aan wie denk je nog, na je werk?', en: 'Whom do you still think of, after work?' },
      cue: { nl: 'Wacht rustig. Er komt altijd iemand.', en: 'Wait calmly. Somebody always comes.' },
      bringerDoes: {
        nl: 'Zeg dat je iets hebt. Meer hoeft nog niet.',
        en: 'Say that you have something. No more is needed yet.',
      },
    },
    {
      id: 'tell',
      name: { nl: 'Vertellen', en: 'Telling' },
      ...ours(8),
      ...bringerTells,
      record: 'nothing',
      repeat: 'per-case',
      prompt: {
        nl: 'Vertel over deze persoon en jou, zoals het in je opkomt.',
        en: 'Tell about this person and you, as it comes to mind.',
      },
      cue: {
        nl: 'Geen papieren op tafel, geen vragen tussendoor.',
        en: 'No papers on the table, no questions in between.',
      },
      bringerDoes: {
        nl: 'Vertel zonder aantekeningen, als aan een goede collega.',
        en: 'Tell it without notes, as to a good colleague.',
      },
    },
    {
      id: 'facts',
      name: { nl: 'Vragen naar feiten', en: 'Questions of fact' },
      ...ours(5),
      ...groupAsks,
      record: 'nothing',
      repeat: 'per-case',
      prompt: { nl: 'Wat moet je weten om het voor je te zien?', en: 'What must you know to picture it?' },
      cue: {
        nl: 'Een paar feiten, niet meer. Wordt het een verhoor, rond dan af.',
        en: 'A few facts, no more. If it becomes an interrogation, close it.',
      },
      bringerDoes: {
        nl: 'Antwoord kort. Je hoeft niets uit te leggen.',
        en: 'Answer briefly. You need not explain anything.',
      },
    },
    {
      id: 'discussion',
      name: { nl: 'De groep praat', en: 'The group talks' },
      ...ours(25),
      ...groupConfers,
      bringerSits: 'turned-away',
      record: 'nothing',
      repeat: 'per-case',
      prompt: {
        nl: 'Hoe is het om deze cliënt te zijn? Hoe is het om deze hulpverlener te zijn? Wat gebeurt er tussen die twee?',
        en: 'What is it like to be this client? What is it like to be this worker? What happens between the two?',
      },
      cue: {
        nl: 'Geen raad, geen oplossing. Spreekt iemand de inbrenger aan, zeg dan: “Zeg het tegen ons.”',
        en: 'No advice, no solution. If somebody addresses the bringer, say: “Tell it to us.”',
      },
      bringerDoes: {
        nl: 'Schuif je stoel iets naar achteren. Luister, en merk wat er in je gebeurt.',
        en: 'Push your chair back a little. Listen, and notice what happens in you.',
      },
    },
    {
      id: 'return',
      name: { nl: 'Terug in de kring', en: 'Back in the circle' },
      ...ours(5),
      ...bringerTells,
      record: 'bringer-only',
      repeat: 'per-case',
      prompt: { nl: 'Wil je nog iets zeggen? Het hoeft niet.', en: 'Is there anything you want to say? You need not.' },
      cue: {
        nl: 'Niet samenvatten. Niet weten mag zo blijven.',
        en: 'No summary. Not knowing may stay as it is.',
      },
      bringerDoes: {
        nl: 'Schuif weer aan. Wat je noteert, is alleen voor jou.',
        en: 'Move back in. What you note is for you alone.',
      },
    },
  ],
})
