import type { ImportKind, ImportStep, ReadFile } from '#shared/contract/transfer.ts'

/** A file that was read, and what a person wants of it. */
export interface ReadOne {
  /** Its place among the files of this import. */
  readonly file: number
  readonly name: string
  readonly read: ReadFile
  readonly kind: ImportKind
  readonly isChosen: boolean
}

export type Report = Extract<ImportStep, { type: 'done' }>

export type ImportState =
  | { readonly step: 'choose'; readonly failure: unknown }
  | { readonly step: 'reading'; readonly done: number; readonly of: number; readonly files: readonly ReadOne[] }
  | {
      readonly step: 'preview'
      readonly files: readonly ReadOne[]
      readonly withRealNames: boolean
      readonly failure: unknown
    }
  | {
      readonly step: 'busy'
      readonly done: number
      readonly of: number
      readonly files: readonly ReadOne[]
      readonly withRealNames: boolean
    }
  | { readonly step: 'done'; readonly report: Report; readonly files: readonly ReadOne[] }

export type ImportEvent =
  | { readonly type: 'reading'; readonly of: number }
  | { readonly type: 'read'; readonly one: Omit<ReadOne, 'kind' | 'isChosen'> }
  | { readonly type: 'all-read' }
  | { readonly type: 'kind'; readonly file: number | 'all'; readonly kind: ImportKind }
  | { readonly type: 'choose'; readonly file: number; readonly isChosen: boolean }
  | { readonly type: 'real-names'; readonly withRealNames: boolean }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'stopped' }
  | { readonly type: 'done'; readonly report: Report }
  | { readonly type: 'again' }
  | { readonly type: 'failed'; readonly failure: unknown }

export const atRest: ImportState = { step: 'choose', failure: null }

/** What a text becomes unless somebody says otherwise: private, and easy to make something else of. */
const USUAL_KIND: ImportKind = 'journal'

/** The import after `event`; an event that does not fit changes nothing. */
export function advance(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'reading':
      return { step: 'reading', done: 0, of: event.of, files: filesOf(state) }
    case 'read':
      return state.step === 'reading'
        ? { ...state, done: state.done + 1, files: [...state.files, withUsualChoice(event.one)] }
        : state
    case 'all-read':
      return state.step === 'reading' ? afterReading(state.files) : state
    case 'kind':
    case 'choose':
    case 'real-names':
      return state.step === 'preview' ? chosen(state, event) : state
    case 'progress':
      return state.step === 'preview' || state.step === 'busy'
        ? { step: 'busy', done: event.done, of: event.of, files: state.files, withRealNames: state.withRealNames }
        : state
    case 'stopped':
      return state.step === 'busy' ? backToPreview(state, null) : atRest
    case 'done':
      return { step: 'done', report: event.report, files: filesOf(state) }
    case 'again':
      return atRest
    case 'failed':
      return state.step === 'busy' ? backToPreview(state, event.failure) : { step: 'choose', failure: event.failure }
  }
}

/** What the button brings in: texts and archives that are chosen. */
export function comingIn(files: readonly ReadOne[]): ReadOne[] {
  return files.filter(({ isChosen, read }) => isChosen && read.outcome !== 'refused')
}

/** How many documents that makes. */
export function countComing(files: readonly ReadOne[]): number {
  return comingIn(files).reduce(
    (sum, { read }) => sum + (read.outcome === 'archive' ? read.documents - read.alreadyHere : 1),
    0,
  )
}

function filesOf(state: ImportState): readonly ReadOne[] {
  return state.step === 'choose' ? [] : state.files
}

function afterReading(files: readonly ReadOne[]): ImportState {
  return files.length === 0 ? atRest : { step: 'preview', files, withRealNames: false, failure: null }
}

function withUsualChoice(one: Omit<ReadOne, 'kind' | 'isChosen'>): ReadOne {
  const kind = one.read.outcome === 'text' ? (one.read.text.kind ?? USUAL_KIND) : USUAL_KIND
  return { ...one, kind, isChosen: one.read.outcome !== 'refused' }
}

function backToPreview(
  { files, withRealNames }: Extract<ImportState, { step: 'busy' }>,
  failure: unknown,
): ImportState {
  return { step: 'preview', files, withRealNames, failure }
}

type Preview = Extract<ImportState, { step: 'preview' }>

function chosen(state: Preview, event: Extract<ImportEvent, { type: 'kind' | 'choose' | 'real-names' }>): Preview {
  if (event.type === 'real-names') return { ...state, withRealNames: event.withRealNames }
  const isMeant = ({ file }: ReadOne) => event.file === 'all' || event.file === file
  const change = event.type === 'kind' ? { kind: event.kind } : { isChosen: event.isChosen }
  return { ...state, files: state.files.map((one) => (isMeant(one) ? { ...one, ...change } : one)) }
}
