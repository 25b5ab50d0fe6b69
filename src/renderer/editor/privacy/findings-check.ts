import type { LexicalEditor } from 'lexical'
import type * as Y from 'yjs'
import type { CheckedField, Finding } from '#shared/contract/privacy.ts'
import { META } from '#renderer/lib/documents/use-meta-field.ts'
import { readField, readSnapshot, type Snapshot } from '../aliases/checked-fields.ts'
import { $readLine } from '../aliases/lines.ts'
import { followSpan } from './follow-span.ts'
import { type PlacedFinding, withIds } from './placed-finding.ts'

/** How long writing rests before the text is looked at. */
const REST_MS = 500

export interface FindingsState {
  readonly findings: readonly PlacedFinding[]
  /** Whether core has answered at all. */
  readonly isChecked: boolean
  /** What keeps core from answering. */
  readonly error: unknown
}

export interface CheckConfig {
  readonly doc: Y.Doc
  /** The typed fields that hold text. */
  readonly fields: readonly string[]
  readonly ask: (fields: CheckedField[]) => Promise<readonly Finding[]>
}

/**
 * Has core look at a document while it is written: when writing rests, never two questions at once, and again when
 * something was written meanwhile. Between two answers the findings go along with the text.
 */
export class FindingsCheck {
  readonly #config: CheckConfig
  readonly #listeners = new Set<() => void>()
  /** The text of each line and field with findings, as the findings in it know it. */
  readonly #texts = new Map<string, string>()
  #state: FindingsState = { findings: [], isChecked: false, error: null }
  #editor: LexicalEditor | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked: string | undefined
  #isAsking = false
  #isRunning = false

  constructor(config: CheckConfig) {
    this.#config = config
  }

  get state(): FindingsState {
    return this.#state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Looks at the text from now on. @returns how to stop */
  start(editor: LexicalEditor | null): () => void {
    const { doc } = this.#config
    this.#editor = editor
    this.#isRunning = true
    const meta = doc.getMap(META)
    const follow = () => this.#follow()
    meta.observeDeep(follow)
    const stopEditor = editor?.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) follow()
    })
    this.again()
    return () => {
      meta.unobserveDeep(follow)
      stopEditor?.()
      clearTimeout(this.#timer)
      this.#isRunning = false
    }
  }

  /** Looks again although no word changed: a decision was taken, or an alias was given. */
  again(): void {
    this.#asked = undefined
    this.#soon(0)
  }

  #soon(restMs: number): void {
    clearTimeout(this.#timer)
    if (this.#isRunning) this.#timer = setTimeout(() => void this.#ask(), restMs)
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return // it goes on by itself when the answer is there
    const { doc, fields, ask } = this.#config
    const snapshot = readSnapshot(doc, this.#editor, fields)
    const asked = JSON.stringify(snapshot.fields)
    if (asked === this.#asked) return
    this.#asked = asked
    this.#isAsking = true
    try {
      this.#take(snapshot, await ask([...snapshot.fields]))
    } catch (error) {
      this.#become({ error })
    }
    this.#isAsking = false
    this.#soon(REST_MS)
  }

  /** Takes an answer in; what was edited since it was asked is left out, or has moved. */
  #take(snapshot: Snapshot, found: readonly Finding[]): void {
    const asked = new Map(snapshot.fields.map(({ name, text }) => [name, text]))
    const now = new Map<string, string | null>()
    const placed = found.flatMap((finding) => {
      const block = snapshot.lines.get(finding.field)?.block ?? null
      const where = block ?? finding.field
      if (!now.has(where)) now.set(where, this.#textAt(block, finding.field))
      const span = followSpan(asked.get(finding.field) ?? '', now.get(where) ?? '', finding)
      return span ? [{ ...finding, ...span, block }] : []
    })
    this.#texts.clear()
    for (const [where, text] of now) if (text !== null) this.#texts.set(where, text)
    this.#become({ findings: withIds(placed), isChecked: true, error: null })
  }

  /** Something was edited: the findings go along, and soon core looks again. */
  #follow(): void {
    this.#soon(REST_MS)
    const moved = new Map<string, { before: string; after: string | null }>()
    for (const [where, before] of this.#texts) {
      const after = this.#textAt(this.#config.fields.includes(where) ? null : where, where)
      if (after !== before) moved.set(where, { before, after })
    }
    if (moved.size === 0) return
    for (const [where, { after }] of moved) this.#texts.set(where, after ?? '')
    const findings = this.#state.findings.flatMap((finding) => {
      const move = moved.get(finding.block ?? finding.field)
      if (!move) return [finding]
      const span = move.after === null ? null : followSpan(move.before, move.after, finding)
      return span ? [{ ...finding, ...span }] : []
    })
    // What was lost may be back with the next key, in a text that core has seen before.
    if (findings.length < this.#state.findings.length) this.#asked = undefined
    this.#become({ findings })
  }

  #textAt(block: string | null, field: string): string | null {
    if (block === null) return readField(this.#config.doc, field)
    return this.#editor?.getEditorState().read(() => $readLine(block)?.text ?? null) ?? null
  }

  #become(change: Partial<FindingsState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
