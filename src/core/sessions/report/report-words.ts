import type { Language } from '#shared/language.ts'
import type { Role } from '#shared/sessions/method.ts'

const roles: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  nl: {
    bringer: 'inbrenger',
    facilitator: 'begeleider',
    consultant: 'meedenker',
    observer: 'observator',
    timekeeper: 'tijdbewaker',
    scribe: 'notulist',
  },
  en: {
    bringer: 'case bringer',
    facilitator: 'facilitator',
    consultant: 'consultant',
    observer: 'observer',
    timekeeper: 'timekeeper',
    scribe: 'scribe',
  },
}

/** The words of a report. They stand in core, like those of the methods: a report is made without a window. */
const words = {
  nl: {
    untitled: 'Intervisie',
    forGroup: 'Verslag voor de groep',
    forBringer: 'Verslag voor de inbrenger, alleen voor jou',
    method: 'Methode',
    when: 'Wanneer',
    together: 'Samen',
    circle: 'Kring',
    agreed: 'Afgesproken',
    agreedOn: 'Wat hier gezegd is, blijft hier.',
    case: 'Casus',
    broughtBy: 'Ingebracht door',
    turnOf: 'aan de beurt',
    keepsNothing: 'Van deze ronde is niets bewaard; zo is het afgesproken.',
    bringerOnly: 'Wat hier gezegd is, is alleen voor de inbrenger.',
    answer: 'Antwoord',
    chosen: 'Gekozen',
    dots: 'stippen',
    ratings: 'Gegeven cijfers',
    row: 'Wie of wat',
    takeaways: 'Wat we meenemen',
    intentions: 'Voornemens',
    by: 'voor',
    knownBy: 'wie het weet',
    lessons: 'Lessen',
    together_: 'Samen',
    evaluation: 'Hoe we het vonden',
    safe: 'Was het veilig? (1 = nee, 5 = ja)',
    helps: 'Wat de volgende keer helpt',
    yours: 'Alleen voor jou',
    appreciation: 'Waardering',
    open: 'nog open',
    done: 'gedaan',
    changed: 'anders gedaan',
    dropped: 'losgelaten',
  },
  en: {
    untitled: 'Peer consultation',
    forGroup: 'Report for the group',
    forBringer: 'Report for the case bringer, for you alone',
    method: 'Method',
    when: 'When',
    together: 'Together',
    circle: 'Circle',
    agreed: 'Agreed',
    agreedOn: 'What was said here stays here.',
    case: 'Case',
    broughtBy: 'Brought by',
    turnOf: 'whose turn it was',
    keepsNothing: 'Nothing was kept of this round, as agreed.',
    bringerOnly: 'What was said here is for the case bringer alone.',
    answer: 'Answer',
    chosen: 'Chosen',
    dots: 'dots',
    ratings: 'Numbers given',
    row: 'Who or what',
    takeaways: 'What we take along',
    intentions: 'Intentions',
    by: 'by',
    knownBy: 'who knows',
    lessons: 'Lessons',
    together_: 'Together',
    evaluation: 'How we found it',
    safe: 'Was it safe? (1 = no, 5 = yes)',
    helps: 'What helps next time',
    yours: 'For you alone',
    appreciation: 'Appreciation',
    open: 'still open',
    done: 'done',
    changed: 'done differently',
    dropped: 'let go',
  },
} as const

type Word = keyof (typeof words)['nl']

/** One word or sentence of a report; `minutes` takes how many. */
export function say(key: Word | `role.${Role}` | 'minutes', language: Language, count = 0): string {
  if (key === 'minutes')
    return `${count} ${language === 'nl' ? (count === 1 ? 'minuut' : 'minuten') : count === 1 ? 'minute' : 'minutes'}`
  if (key.startsWith('role.')) return roles[language][key.slice('role.'.length) as Role]
  return words[language][key as Word]
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** The day, and from when till when, on the clock of this machine. */
export function dayAndTimes(fromMs: number, untilMs: number, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'full' }).format(fromMs)
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' })
  return `${day}, ${time.format(fromMs)} – ${time.format(untilMs)}`
}

/** A calendar day such as `2026-11-26`, in words. */
export function dayInWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  )
}
