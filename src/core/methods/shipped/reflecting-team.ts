import { bringerTells, groupConfers, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 18; minutes are ours. The facilitator is the interviewer; reflection and talk come twice. */
export const reflectingTeam = defineMethod({
  id: 'reflecting-team',
  name: { nl: 'Reflecterend team', en: 'Reflecting team' },
  use: {
    nl: 'Als een casus je raakt of als er veel mensen in meespelen: anderen denken hardop, jij hoort wat bij je past.',
    en: 'When a case moves you or many people play a part in it: others think aloud, you hear what fits.',
  },
  contraIndication: {
    nl: 'Niet als je concrete stappen wilt: hier krijg je beelden en vermoedens.',
    en: 'Not when you want concrete steps: here you get images and guesses.',
  },
  origin: {
    nl: 'Tom Andersen, Noorwegen, jaren tachtig: uit de gezinstherapie.',
    en: 'Tom Andersen, Norway, 1980s: from family therapy.',
  },
  group: { from: 4, to: 7 },
  questions: ['emotion', 'own-part'],
  safety: 'some',
  sources: sourcesOf(40, 41, 42),
  blocks: [
    {
      id: 'interview',
      name: { nl: 'Gesprek', en: 'Interview' },
      ...ours(15),
      ...bringerTells,
      prompt: {
        nl: 'Wat is je vraag, en hoe kunnen wij er vandaag voor je zijn?',
        en: 'What is your question, and how can we be of use to you today?',
      },
      cue: {
        nl: 'Jij interviewt; het team luistert zonder oogcontact. Vraag niet te veel, volg wat er komt.',
        en: 'You interview; the team listens without eye contact. Do not ask too much, follow what comes.',
      },
      bringerDoes: {
        nl: 'Praat met de begeleider, alsof de anderen er niet zijn.',
        en: 'Talk with the facilitator, as if the others were not there.',
      },
    },
    {
      id: 'reflection',
      name: { nl: 'Het team denkt hardop', en: 'The team thinks aloud' },
      ...ours(10),
      ...groupConfers,
      bringerSits: 'turned-away',
      prompt: { nl: 'Mij viel op dat…, ik vroeg me af of…', en: 'I noticed that…, I wondered whether…' },
      cue: {
        nl: 'Met elkaar, in de derde persoon, waarderend. Je hoeft het niet eens te worden.',
        en: 'With each other, in the third person, with appreciation. You need not agree.',
      },
      bringerDoes: {
        nl: 'Luister als naar de radio. Zet harder wat je raakt.',
        en: 'Listen as to the radio. Turn up what touches you.',
      },
    },
    {
      id: 'conversation',
      name: { nl: 'Wat er landde', en: 'What landed' },
      ...ours(10),
      ...bringerTells,
      prompt: {
        nl: 'Wat bleef hangen? Waar wil je verder over denken?',
        en: 'What stayed with you? What do you want to think on about?',
      },
      cue: {
        nl: 'Vraag niet wat klopte, vraag wat er gebeurde bij het luisteren.',
        en: 'Do not ask what was right, ask what happened while listening.',
      },
      bringerDoes: {
        nl: 'Zeg wat bij je past. De rest verdampt vanzelf.',
        en: 'Say what fits you. The rest will evaporate.',
      },
    },
    {
      id: 'second-reflection',
      name: { nl: 'Nog eens hardop', en: 'Aloud once more' },
      ...ours(5),
      ...groupConfers,
      bringerSits: 'turned-away',
      prompt: { nl: 'Nu ik dit hoorde, denk ik aan…', en: 'Now that I have heard this, I think of…' },
      cue: { nl: 'Korter en zachter dan de eerste keer.', en: 'Shorter and softer than the first time.' },
      bringerDoes: { nl: 'Luister nog één keer.', en: 'Listen one more time.' },
    },
    {
      id: 'last-word',
      name: { nl: 'Het laatste woord', en: 'The last word' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Wat houd je hiervan, en wat doe je ermee?',
        en: 'What of this do you keep, and what will you do with it?',
      },
      cue: {
        nl: 'De inbrenger sluit af. Geen nabespreking van de casus.',
        en: 'The bringer closes. The case is not discussed afterwards.',
      },
      bringerDoes: { nl: 'Zeg zoveel of zo weinig als je wilt.', en: 'Say as much or as little as you like.' },
    },
  ],
})
