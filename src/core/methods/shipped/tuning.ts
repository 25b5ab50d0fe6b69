import {
  bringerTells,
  everyoneIsStill,
  everyoneTalks,
  everyoneWrites,
  groupAdvises,
  groupAsks,
  ours,
} from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 21, a known form that was not looked up; minutes are ours. */
export const tuning = defineMethod({
  id: 'tuning',
  name: { nl: 'Bijstellen van werk', en: 'Tuning protocol' },
  use: {
    nl: 'Voor iets wat bijna af is: een plan, een brief, een afspraak in het team. Het gaat over het werkstuk, niet over jou.',
    en: 'For something that is almost done: a plan, a letter, a team rule. It is about the piece of work, not about you.',
  },
  contraIndication: {
    nl: 'Niet voor een situatie of een relatie, en niet voor een idee dat nog moet beginnen.',
    en: 'Not for a situation or a relation, nor for an idea that has yet to begin.',
  },
  origin: {
    nl: 'Uit Amerikaanse lerarennetwerken (CES en NSRF); hier in onze woorden.',
    en: 'From American teachers’ networks (CES and NSRF); here in our words.',
  },
  group: { from: 6, to: 12 },
  questions: ['vision', 'practical'],
  sources: sourcesOf(48),
  blocks: [
    {
      id: 'present',
      name: { nl: 'Het werk laten zien', en: 'Showing the work' },
      ...ours(15),
      ...bringerTells,
      prompt: {
        nl: 'Wat heb je gemaakt, voor wie, en waar wil je feedback op?',
        en: 'What did you make, for whom, and on what do you want feedback?',
      },
      cue: {
        nl: 'Zorg dat iedereen het stuk voor zich heeft, zonder namen van cliënten.',
        en: 'See that everyone has the piece before them, without clients’ names.',
      },
      bringerDoes: {
        nl: 'Vertel wat je wilde bereiken en waar je twijfelt.',
        en: 'Tell what you wanted to reach and where you doubt.',
      },
    },
    {
      id: 'clarify',
      name: { nl: 'Korte vragen', en: 'Short questions' },
      ...ours(5),
      ...groupAsks,
      prompt: { nl: 'Wat is nog onduidelijk?', en: 'What is still unclear?' },
      cue: { nl: 'Alleen feiten. Een mening bewaar je voor straks.', en: 'Facts only. Keep an opinion for later.' },
      bringerDoes: { nl: 'Antwoord kort, verdedig niets.', en: 'Answer briefly, defend nothing.' },
    },
    {
      id: 'read',
      name: { nl: 'Stil lezen', en: 'Silent reading' },
      ...ours(5),
      ...everyoneIsStill,
      prompt: { nl: 'Lees het stuk in stilte, met een pen in je hand.', en: 'Read the piece in silence, pen in hand.' },
      cue: {
        nl: 'Echt stil. Ook de inbrenger leest het nog eens.',
        en: 'Truly silent. The bringer reads it once more too.',
      },
      bringerDoes: { nl: 'Lees het alsof een ander het schreef.', en: 'Read it as if somebody else had written it.' },
    },
    {
      id: 'pause',
      name: { nl: 'Even niets', en: 'A pause' },
      ...ours(3),
      ...everyoneWrites,
      visibility: { as: 'private-until-reveal', named: true },
      prompt: {
        nl: 'Kies: één ding dat werkt, één ding dat beter kan.',
        en: 'Choose: one thing that works, one thing that could be better.',
      },
      cue: {
        nl: 'Laat iedereen een zin opschrijven voordat er gepraat wordt.',
        en: 'Let everyone write a sentence before there is any talk.',
      },
      bringerDoes: {
        nl: 'Leg je pen neer. Het werk is even van hen.',
        en: 'Put down your pen. The work is theirs for a while.',
      },
    },
    {
      id: 'feedback',
      name: { nl: 'Warme en koele feedback', en: 'Warm and cool feedback' },
      ...ours(15),
      ...groupAdvises,
      bringerSits: 'turned-away',
      prompt: {
        nl: 'Wat werkt hier goed? En daarna: wat zou het sterker maken?',
        en: 'What works well here? And then: what would make it stronger?',
      },
      cue: {
        nl: 'Eerst warm, dan koel. Bij elk koel punt hoort een voorstel of een vraag.',
        en: 'Warm first, then cool. Each cool point comes with a proposal or a question.',
      },
      bringerDoes: {
        nl: 'Luister en schrijf. Je hoeft het er niet mee eens te zijn.',
        en: 'Listen and write. You need not agree.',
      },
    },
    {
      id: 'reflect',
      name: { nl: 'Reactie', en: 'Response' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Wat ga je veranderen, en wat blijft zoals het is?',
        en: 'What will you change, and what stays as it is?',
      },
      cue: {
        nl: 'Geen antwoord op elk punt. Alleen wat de inbrenger eruit haalt.',
        en: 'No reply to every point. Only what the bringer takes from it.',
      },
      bringerDoes: { nl: 'Kies de twee punten die het meest opleveren.', en: 'Choose the two points that give most.' },
    },
    {
      id: 'debrief',
      name: { nl: 'Hoe ging het', en: 'How did it go' },
      ...ours(5),
      ...everyoneTalks,
      record: 'nothing',
      prompt: {
        nl: 'Was de feedback eerlijk en vriendelijk tegelijk?',
        en: 'Was the feedback honest and kind at once?',
      },
      cue: { nl: 'Vraag het eerst aan de inbrenger.', en: 'Ask the bringer first.' },
      bringerDoes: { nl: 'Zeg welke manier van zeggen je hielp.', en: 'Say which way of putting it helped you.' },
    },
  ],
})
