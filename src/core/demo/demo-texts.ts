import type { DilemmaState } from '#shared/contract/dilemmas.ts'

export interface DemoText {
  /** The casebook text. */
  readonly file: string
  /** How many days ago it was written. */
  readonly daysAgo: number
  /** Stands in a vault of either language, whatever its own: the archive finds in both. */
  readonly inBoth?: true
}

export interface DemoDilemma extends DemoText {
  readonly question: string
  readonly state: DilemmaState
}

/** The dilemmas with the question that each case bringer would put to the group. */
export const demoDilemmas: readonly DemoDilemma[] = [
  {
    file: '07-vijftig-euro',
    daysAgo: 281,
    state: 'followed-up',
    question: 'Hoe breng ik in wat ik heb gedaan, zodat het over het gat in ons aanbod gaat en niet alleen over mij?',
  },
  {
    file: '08-zes-gesprekken',
    daysAgo: 243,
    state: 'followed-up',
    question: 'Hoe blijf ik eerlijk over wat rouw nodig heeft, als het aantal gesprekken al vastligt?',
  },
  {
    file: '04-bijna-achttien',
    daysAgo: 196,
    state: 'followed-up',
    question: 'Hoe help ik haar het zelf te vertellen, en blijf ik intussen eerlijk naar haar vader?',
  },
  {
    file: '18-en-no-postcode-no-bed',
    daysAgo: 148,
    state: 'ready',
    question: 'How can I help somebody tonight without hiding the gap that left him outside?',
  },
  {
    file: '06-namen-noemen',
    daysAgo: 112,
    state: 'ready',
    question: 'Hoe blijf ik betrouwbaar voor de jongens op straat, en ook voor wie met mij samenwerkt aan veiligheid?',
  },
  {
    file: '17-en-the-second-address',
    daysAgo: 61,
    state: 'ready',
    question: 'How long can I hold this alone, and what would I have to see to stop holding it?',
  },
  {
    file: '02-nachtappjes',
    daysAgo: 31,
    state: 'ready',
    question: 'Hoe kan ik er voor haar zijn zonder dat nabijheid redden wordt?',
  },
  {
    file: '03-drie-keer-niet-verschenen',
    daysAgo: 16,
    state: 'ready',
    question: 'Hoe leg ik een regel weer op tafel die ik zelf heb bedacht, zonder iemand te laten vallen?',
  },
  {
    file: '05-deur-op-een-kier',
    daysAgo: 5,
    state: 'ready',
    question: 'Hoeveel risico kan ik met hem meedragen, en wie laat ik daarover meebeslissen?',
  },
  {
    file: '01-twaalf-voor-oud-en-nieuw',
    daysAgo: 1,
    state: 'draft',
    question: 'Hoe leg ik uit dat niet sluiten hier vakwerk is, en waar ligt voor mij de grens?',
  },
]

/** The lessons each in one sentence; a mistake or a success is told by the summary of its text. */
export const demoLearnt: readonly (DemoText & { readonly line?: string })[] = [
  { file: '12-koffie-in-het-trappenhuis', daysAgo: 318 },
  { file: '11-het-kind-dat-vertaalde', daysAgo: 262 },
  {
    file: '20-en-lesson-how-we-talk-about-errors',
    daysAgo: 225,
    line: 'The first question decides whether there will be a second error report.',
  },
  { file: '10-terug-op-dag-142', daysAgo: 171 },
  {
    file: '16-les-driemaandstelefoontje',
    daysAgo: 127,
    line: 'Sluiten is een moment, afronden is een periode.',
  },
  { file: '19-en-saturday-bikes', daysAgo: 93, inBoth: true },
  { file: '09-verkeerde-bijlage', daysAgo: 47 },
  { file: '13-de-ochtendploeg', daysAgo: 20 },
]
