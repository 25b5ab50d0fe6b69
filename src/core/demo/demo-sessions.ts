import type { Role } from '#shared/sessions/method.ts'

export type DemoName = 'Anouk' | 'Bilal' | 'Carla' | 'Dirk' | 'Esra' | 'Femke' | 'Gijs'

/** The team of seven; Bilal is the owner of the demo's vault. */
const team: readonly DemoName[] = ['Anouk', 'Bilal', 'Carla', 'Dirk', 'Esra', 'Femke', 'Gijs']

/** Everyone is in the circle; who has no other role thinks along. */
function circle(roles: Partial<Record<DemoName, Role>>): { name: DemoName; role: Role }[] {
  return team.map((name) => ({ name, role: roles[name] ?? 'consultant' }))
}

export interface DemoSession {
  /** The casebook text that it is about. */
  readonly file: string
  readonly method: string
  readonly people: readonly { readonly name: DemoName; readonly role: Role }[]
  readonly daysAgo: number
  /** What was said, by the block in which it was said; the method decides whether names are kept. */
  readonly said: Readonly<Record<string, readonly (readonly [DemoName, string])[]>>
  readonly closing: {
    readonly intention: string
    readonly intentionDays: number
    readonly lesson: string
    readonly appreciation: string
  }
  /** How the intention went, where it has been looked back on. */
  readonly outcome?: string
  /** A report of it was shared, with what was said round by round; this is what that says it is about. */
  readonly shared?: string
}

/** The sessions that were held, oldest first. */
export const demoSessions: readonly DemoSession[] = [
  {
    file: '02-nachtappjes',
    method: 'incident-short',
    people: circle({ Esra: 'bringer', Anouk: 'facilitator', Bilal: 'scribe', Gijs: 'timekeeper' }),
    daysAgo: 24,
    said: {
      'look-back': [
        ['Gijs', 'Ik heb het gesprek gevoerd waar ik tegenop zag. Het was korter en vriendelijker dan ik dacht.'],
      ],
      choose: [['Dirk', 'Deze, want hij speelt vannacht weer.']],
      questions: [
        ['Carla', 'Wat had je die eerste nacht nodig om nee te zeggen?'],
        ['Femke', 'Wat merkt zij ervan als jij moe bent?'],
        ['Dirk', 'Wie weet dat jij de telefoon aan hebt?'],
        ['Gijs', 'Wat zou ze doen als de dienst voor haar een gezicht had?'],
      ],
      analysis: [
        ['Dirk', 'Het contact werkt, maar het hangt aan één mens.'],
        ['Carla', 'Het rooster geeft haar een onbekende stem. Dat gat wordt gevuld met iemands eigen nacht.'],
        ['Femke', 'Zolang het team het niet weet, kan het team het ook niet overnemen.'],
      ],
      advice: [
        ['Carla', 'Ik zou haar zelf voorstellen aan wie er nachtdienst heeft, met naam en gezicht.'],
        ['Dirk', 'Ik zou de nachten tot de zitting met z’n drieën verdelen, en haar dat vertellen.'],
        ['Femke', 'Ik zou zeggen dat ik moe ben. Dat kan ze dragen.'],
      ],
      agreement: [['Esra', 'De kennismaking neem ik mee. En ik zet hem vanaf vrijdag ook echt uit.']],
    },
    closing: {
      intention: 'Vrijdag samen kennismaken met wie er nachtdienst heeft, daarna gaat mijn telefoon om tien uur uit.',
      intentionDays: 4,
      lesson: 'Nabijheid houdt stand als het team er een gezicht bij geeft; anders draagt één mens de nacht.',
      appreciation: 'Je zei dat je hem niet uitzet. Daardoor durfden wij ook eerlijk te zijn.',
    },
    outcome: 'Ze vond het spannend. De week erna belde ze zelf de dienst.',
    shared: 'Over nabij zijn in de nacht, en wat een team daarin kan dragen',
  },
  {
    file: '03-drie-keer-niet-verschenen',
    method: 'five-steps',
    people: circle({ Anouk: 'bringer', Bilal: 'facilitator', Carla: 'scribe', Femke: 'observer' }),
    daysAgo: 9,
    said: {
      question: [['Anouk', 'Hoe leg ik een regel weer op tafel die ik zelf heb bedacht?']],
      exploration: [
        ['Esra', 'Wie werd er door de regel geholpen toen je hem bedacht?'],
        ['Gijs', 'Wat wist je van hem vóór de derde afspraak?'],
        ['Dirk', 'Wat gebeurt er bij ons als iemand een regel terugneemt?'],
      ],
      core: [
        ['Esra', 'Het gaat hier volgens mij om terugkomen op iets wat je hebt verdedigd.'],
        ['Dirk', 'Het gaat hier volgens mij om brieven die niemand leest.'],
        ['Gijs', 'Het gaat hier volgens mij om iedereen gelijk behandelen, of iedereen geven wat past.'],
      ],
      advice: [
        ['Dirk', 'Ik zou heropenen en er gewoon bij zetten waarom.'],
        ['Esra', 'Ik zou één getal meenemen: hoeveel uitvallers de brief niet konden lezen.'],
        ['Gijs', 'Ik zou beginnen met: deze regel is van mij, en hij klopt niet meer.'],
      ],
      evaluation: [['Anouk', 'Het hielp dat jullie eerst vroegen en toen pas raad gaven.']],
    },
    closing: {
      intention: 'In het teamoverleg voorstellen dat we eerst bellen en dan pas een afspraak als gemist tellen.',
      intentionDays: 12,
      lesson: 'Een regel mag terug op tafel zodra hij mensen raakt voor wie hij nooit was bedoeld.',
      appreciation: 'Je begon bij jezelf. Daardoor hoefde niemand anders zich te verdedigen.',
    },
  },
]

/** The session of later today. */
export const demoPlan = {
  file: '05-deur-op-een-kier',
  method: 'incident-short',
  people: circle({ Femke: 'bringer', Bilal: 'facilitator', Dirk: 'scribe', Gijs: 'timekeeper' }),
} as const
