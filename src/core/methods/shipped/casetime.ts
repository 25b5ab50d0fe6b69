import { ModuleId } from '#shared/sessions/block.ts'
import { bringerTells, groupAsks, groupConfers, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/**
 * Field report, method 30. A source gives two rounds in an hour and strict steps; how half an hour is divided is ours, with the
 * hypotheses and solutions that an online variant names.
 */
export const casetime = defineMethod({
  id: 'casetime',
  name: { nl: 'Casetime', en: 'Casetime' },
  use: {
    nl: 'Online, twee casussen in een uur. De klok houdt het scherp.',
    en: 'Online, two cases in an hour. The clock keeps it sharp.',
  },
  contraIndication: {
    nl: 'Niet voor wat rust nodig heeft: er is een half uur per casus, en dan is de volgende.',
    en: 'Not for what needs rest: there is half an hour a case, and then comes the next.',
  },
  origin: {
    nl: 'LEA, Duitsland: collegiale consultatie in videovergaderingen.',
    en: 'LEA, Germany: peer consultation in video meetings.',
  },
  group: { from: 6, to: 12 },
  questions: ['practical'],
  forBeginners: true,
  cases: 'several',
  usualCases: 2,
  totalPublished: true,
  sources: sourcesOf(65, 66),
  blocks: [
    {
      id: 'tell',
      name: { nl: 'Casus en vraag', en: 'Case and question' },
      ...ours(5),
      ...bringerTells,
      repeat: 'per-case',
      prompt: { nl: 'Wat speelt er, en wat is je vraag?', en: 'What is going on, and what is your question?' },
      cue: {
        nl: 'Zet de vraag in beeld. Na vijf minuten is het woord aan de groep.',
        en: 'Put the question on screen. After five minutes it is the group’s turn.',
      },
      bringerDoes: { nl: 'Begin met je vraag, dan het verhaal.', en: 'Begin with your question, then the story.' },
    },
    {
      id: 'questions',
      name: { nl: 'Vragen', en: 'Questions' },
      ...ours(5),
      ...groupAsks,
      repeat: 'per-case',
      prompt: {
        nl: 'Wat moet je nog weten? Korte vraag, kort antwoord.',
        en: 'What do you still need to know? Short question, short answer.',
      },
      cue: { nl: 'Geef geen advies, ook niet met een vraagteken.', en: 'No advice, not even with a question mark.' },
      bringerDoes: { nl: 'Antwoord in één zin.', en: 'Answer in one sentence.' },
    },
    {
      id: 'hypotheses',
      name: { nl: 'Vermoedens', en: 'Hypotheses' },
      ...ours(7),
      ...groupConfers,
      bringerSits: 'turned-away',
      repeat: 'per-case',
      prompt: { nl: 'Wat zou hier aan de hand kunnen zijn?', en: 'What could be going on here?' },
      cue: {
        nl: 'Met veel mensen: in groepjes. Daarna per groepje één vermoeden.',
        en: 'With many people: in small groups. Then one guess per group.',
      },
      bringerDoes: { nl: 'Camera en microfoon uit. Luister.', en: 'Camera and microphone off. Listen.' },
    },
    {
      id: 'solutions',
      name: { nl: 'Oplossingen', en: 'Solutions' },
      ...ours(8),
      ...groupConfers,
      bringerSits: 'turned-away',
      repeat: 'per-case',
      modules: ModuleId.options,
      prompt: {
        nl: 'Wat zou je doen? Eén idee per persoon, in de ik-vorm.',
        en: 'What would you do? One idea each, starting with “I”.',
      },
      cue: {
        nl: 'Wie niet kan praten, typt. De notulist leest voor.',
        en: 'Whoever cannot speak types. The scribe reads aloud.',
      },
      bringerDoes: {
        nl: 'Luister en schrijf de twee op die je wilt houden.',
        en: 'Listen and write down the two you want to keep.',
      },
    },
    {
      id: 'response',
      name: { nl: 'Reactie en stap', en: 'Response and step' },
      ...ours(5),
      ...bringerTells,
      repeat: 'per-case',
      prompt: {
        nl: 'Wat neem je mee, en wat is je eerste stap?',
        en: 'What do you take along, and what is your first step?',
      },
      cue: {
        nl: 'Stap opgeschreven? Dank, en door naar de volgende casus.',
        en: 'Step written down? Thanks, and on to the next case.',
      },
      bringerDoes: { nl: 'Camera aan. Kies één ding.', en: 'Camera on. Choose one thing.' },
    },
  ],
})
