import { bringerTells, everyoneIsStill, everyoneTalks, groupAsks, groupConfers, published } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Minutes and steps: field report, method 16, within the ranges of its sources: ten minutes for each person, thirty for three. */
export const troika = defineMethod({
  id: 'troika',
  name: { nl: 'Troika', en: 'Troika consulting' },
  use: {
    nl: 'Iedereen in een half uur geholpen: met z’n drieën, en om de beurt de inbrenger.',
    en: 'Help for everyone within half an hour: the three of you, each the bringer in turn.',
  },
  contraIndication: {
    nl: 'Niet voor wat veel uitleg of veel gevoel vraagt: tien minuten is kort.',
    en: 'Not for what needs much explaining or feeling: ten minutes is short.',
  },
  origin: { nl: 'Uit de Liberating Structures.', en: 'From Liberating Structures.' },
  group: { from: 3, to: 4 },
  questions: ['practical'],
  forBeginners: true,
  totalPublished: true,
  sources: sourcesOf(37, 38),
  blocks: [
    {
      id: 'reflect',
      name: { nl: 'Even nadenken', en: 'A moment to think' },
      ...published(1),
      ...everyoneIsStill,
      repeat: 'per-person',
      prompt: {
        nl: 'Wat houdt je bezig, en welke hulp wil je daarbij?',
        en: 'What is on your mind, and what help do you want with it?',
      },
      cue: {
        nl: 'Niemand begeleidt, alleen de klok. Houd de minuut stil.',
        en: 'Nobody facilitates but the clock. Keep this minute silent.',
      },
      bringerDoes: { nl: 'Zoek de zin waarmee je zo begint.', en: 'Find the sentence you will begin with.' },
    },
    {
      id: 'seats',
      name: { nl: 'Stoelen verzetten', en: 'Taking seats' },
      ...published(1),
      ...everyoneTalks,
      record: 'nothing',
      repeat: 'per-person',
      prompt: {
        nl: 'Wie is de volgende inbrenger? Ga zo zitten dat je elkaar goed hoort.',
        en: 'Who brings next? Sit so that you hear each other well.',
      },
      cue: {
        nl: 'Met meer mensen in de ruimte: drietallen, knie aan knie.',
        en: 'With more people in the room: threes, knee to knee.',
      },
      bringerDoes: { nl: 'Ga tegenover de andere twee zitten.', en: 'Sit facing the other two.' },
    },
    {
      id: 'tell',
      name: { nl: 'Vertellen', en: 'Telling' },
      ...published(2),
      ...bringerTells,
      repeat: 'per-person',
      prompt: { nl: 'Wat is je vraag?', en: 'What is your question?' },
      cue: { nl: 'Alleen de vraag en wat erbij nodig is.', en: 'Only the question and what it needs.' },
      bringerDoes: { nl: 'Houd het klein: twee minuten.', en: 'Keep it small: two minutes.' },
    },
    {
      id: 'questions',
      name: { nl: 'Vragen', en: 'Questions' },
      ...published(1),
      ...groupAsks,
      repeat: 'per-person',
      prompt: { nl: 'Wat is nog onduidelijk?', en: 'What is still unclear?' },
      cue: { nl: 'Een of twee vragen, geen raad.', en: 'A question or two, no advice.' },
      bringerDoes: { nl: 'Antwoord in één zin.', en: 'Answer in one sentence.' },
    },
    {
      id: 'consult',
      name: { nl: 'De anderen praten', en: 'The others talk' },
      ...published(4),
      ...groupConfers,
      bringerSits: 'turned-away',
      repeat: 'per-person',
      prompt: {
        nl: 'Wat horen we, en welke ideeën en raad hebben we?',
        en: 'What do we hear, and what ideas and advice do we have?',
      },
      cue: {
        nl: 'Praat met elkaar, niet tegen de inbrenger. Wees vrijgevig.',
        en: 'Talk with each other, not to the bringer. Be generous.',
      },
      bringerDoes: {
        nl: 'Draai je om en luister. Online: microfoon en camera uit.',
        en: 'Turn round and listen. Online: microphone and camera off.',
      },
    },
    {
      id: 'most-valuable',
      name: { nl: 'Het waardevolst', en: 'Most valuable' },
      ...published(1),
      ...bringerTells,
      repeat: 'per-person',
      prompt: { nl: 'Wat was het waardevolst?', en: 'What was most valuable?' },
      cue: {
        nl: 'Schrijf deze ene zin op. Dan de volgende.',
        en: 'Write down this one sentence. Then the next person.',
      },
      bringerDoes: { nl: 'Draai terug en noem één ding.', en: 'Turn back and name one thing.' },
    },
  ],
})
