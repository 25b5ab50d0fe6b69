import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DilemmaState } from '#shared/contract/dilemmas.ts'
import type { Share } from '#shared/dilemmas/shares.ts'
import type { Language, LocalText } from '#shared/language.ts'

/** The words on paper around what a person wrote. They stand in core, like those of a report: a file is made without a window. */
const words = {
  untitled: { nl: 'Zonder titel', en: 'Untitled' },
  kind: { nl: 'Soort', en: 'Kind' },
  made: { nl: 'Gemaakt', en: 'Made' },
  changed: { nl: 'Gewijzigd', en: 'Changed' },
  day: { nl: 'Dag', en: 'Day' },
  state: { nl: 'Stand', en: 'State' },
  tags: { nl: 'Labels', en: 'Tags' },
  model: { nl: 'Model', en: 'Model' },
  energy: { nl: 'Energie (1–5)', en: 'Energy (1–5)' },
  pressure: { nl: 'Druk (1–5)', en: 'Pressure (1–5)' },
  line: { nl: 'In één zin', en: 'In one sentence' },
  question: { nl: 'Mijn vraag', en: 'My question' },
  asked: { nl: 'Wat er gevraagd werd', en: 'What was asked' },
  situation: { nl: 'De situatie', en: 'The situation' },
  tried: { nl: 'Wat ik heb geprobeerd', en: 'What I tried' },
  outcome: { nl: 'Hoe het verder ging', en: 'What happened next' },
  principles: { nl: 'Uitgangspunten die botsen', en: 'Principles that clash' },
  shares: { nl: 'Wie of wat had hier een aandeel in?', en: 'Who or what had a share in this?' },
  qualities: { nl: 'Kwaliteiten', en: 'Qualities' },
  factors: { nl: 'Wat meehielp', en: 'What helped' },
  domain: { nl: 'Werkveld', en: 'Field of work' },
  closedEarly: { nl: 'Te vroeg afgesloten', en: 'Closed too early' },
  cameBack: { nl: 'Kwam terug', en: 'Came back' },
  yes: { nl: 'ja', en: 'yes' },
  planned: { nl: 'Gepland', en: 'Planned' },
  number: { nl: 'Nummer', en: 'Number' },
  asks: { nl: 'Wat het van ons vraagt', en: 'What it asks of us' },
  asksNot: { nl: 'Wat het niet vraagt', en: 'What it does not ask' },
  adoptedOn: { nl: 'Vastgesteld op', en: 'Adopted on' },
  satisfied: { nl: 'Wanneer we tevreden zijn', en: 'When we are satisfied' },
  first: { nl: 'Wat eerst komt', en: 'What comes first' },
  freeWriting: { nl: 'Verder', en: 'Further' },
} as const satisfies Record<string, LocalText>

export function word(name: keyof typeof words, language: Language): string {
  return words[name][language]
}

const kinds: Readonly<Record<DocumentKind, LocalText>> = {
  journal: { nl: 'Dagboeknotitie', en: 'Journal entry' },
  dilemma: { nl: 'Dilemma', en: 'Dilemma' },
  method: { nl: 'Methode', en: 'Method' },
  session: { nl: 'Intervisie', en: 'Session' },
  lesson: { nl: 'Les', en: 'Lesson' },
  mistake: { nl: 'Fout', en: 'Mistake' },
  success: { nl: 'Succes', en: 'Success' },
  principle: { nl: 'Uitgangspunt', en: 'Principle' },
  norm: { nl: 'Wanneer zijn we tevreden', en: 'When are we satisfied' },
}

export function kindWord(kind: DocumentKind, language: Language): string {
  return kinds[kind][language]
}

const states: Readonly<Record<DilemmaState, LocalText>> = {
  draft: { nl: 'concept', en: 'draft' },
  ready: { nl: 'klaar voor intervisie', en: 'ready for a session' },
  'in-session': { nl: 'in intervisie', en: 'in a session' },
  'followed-up': { nl: 'besproken', en: 'followed up' },
}

export function stateWord(state: DilemmaState, language: Language): string {
  return states[state][language]
}

const shares: Readonly<Record<Share, LocalText>> = {
  mine: { nl: 'Van mij', en: 'Mine' },
  team: { nl: 'Van het team', en: 'The team’s' },
  organisation: { nl: 'Van de organisatie', en: 'The organisation’s' },
  policy: { nl: 'Van beleid en middelen', en: 'Policy and means' },
}

export function shareWord(share: Share, language: Language): string {
  return shares[share][language]
}

export function dayWords(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long' }).format(atMs)
}
