import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ShareChoices, SharePreview } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Method } from '#shared/sessions/method.ts'
import { ASKED_CIRCLE, ROUNDS } from '#shared/sharing/session-choices.ts'
import { textOf } from '../documents/document-text.ts'
import { META } from '../documents/document-types.ts'
import { learntProjector } from '../archive/learnt-projector.ts'
import { dilemmaProjector } from '../dilemmas/dilemma-projector.ts'
import { findMethod, methods } from '../methods/catalogue.ts'
import { sessionProjector } from '../sessions/session-projector.ts'
import { runs } from '../testing/runs.ts'
import { startTestDocuments, type TestDocuments } from '../testing/test-documents.ts'
import { principleProjector } from '../vision/principle-projector.ts'
import { withStances } from '../vision/with-stances.ts'
import { visitGate } from './gate.ts'
import { type Gate, shareDocument, updateShared } from './share.ts'
import { findStanding } from './shared-copies.ts'
import { type Canary, type HeldSession, holdTestSession } from './testing/held-session.ts'
import { holdsText } from './testing/holds-text.ts'
import { rowsOf } from './testing/rows-of.ts'
import { withdraw } from './withdraw.ts'

const RUNS = runs(6, 600)
const RUNS_IN_A_VAULT = 15
/** Enough for the longest method. */
const MOST_WORDS = 120
const seed = Number(process.env['RUIMTE_SEED'] ?? randomInt(2 ** 31))
const AUTHOR = 'Berendina Zwartewaterland'

/** Letters only and never twice, so that nothing but a leak can put one in a shared document. */
const letters = fc.stringMatching(/^[b-df-hj-np-tv-xz]{9}$/)
const parts = fc.subarray(['takeaways', 'names', ROUNDS, 'stance'] as const)
const idOf = (some: readonly Method[]) => fc.constantFrom(...some.map(({ id }) => id))
const keepsLess = ({ blocks }: Method) => blocks.some(({ record }) => record !== 'all')
const history = fc.record({
  method: fc.oneof(idOf(methods), idOf(methods.filter(keepsLess))),
  /** The words follow from it: a history that fails is short enough to read. */
  words: fc.nat(),
  isRevealed: fc.boolean(),
  agrees: fc.boolean(),
  chosen: parts,
  next: fc.option(parts),
  visibility: fc.constantFrom('named' as const, 'anonymous' as const),
  withdraws: fc.boolean(),
})
type History = typeof history extends fc.Arbitrary<infer One> ? One : never

it(
  `leaks nothing of a session but what was chosen, of any method, in ${RUNS} runs (RUIMTE_SEED=${seed})`,
  { timeout: 600_000 },
  () => {
    let [tried, test] = [0, start()]
    fc.assert(
      fc.property(history, (told) => {
        tried += 1
        if (tried % RUNS_IN_A_VAULT === 0) test = start()
        // One transaction for each: that what is written stays is proven elsewhere.
        test.store.write(() => liveThrough(test, told))
      }),
      { numRuns: RUNS, seed, endOnFailure: true },
    )
    expect(tried).toBe(RUNS)
  },
)

it('would notice a leak: the session itself holds what the copy may not', () => {
  const test = start()
  const [one] = fc.sample(history, { numRuns: 1, seed: 1 })
  if (!one) throw new Error('nothing was told')
  const session = hold(test, one)

  for (const { word } of session.canaries.filter(({ by }) => by !== 'never'))
    expect(() => expectNone(test, session.id, [word])).toThrow('a secret of the session')
})

function start(): TestDocuments {
  const projectors = [dilemmaProjector, learntProjector, principleProjector, withStances(sessionProjector)]
  return startTestDocuments({ projectors })
}

function liveThrough(test: TestDocuments, told: History): void {
  const gate: Gate = { ...test, author: AUTHOR }
  const session = hold(test, told)
  const look = (chosen: readonly string[]) => visitGate(gate, session.id, choicesOf(told, session, chosen))
  const mustAsk = told.agrees || methodOf(told).doubleConfidentiality
  const unasked = { ...choicesOf(told, session, told.chosen), chosen: told.chosen }
  expect(visitGate(gate, session.id, unasked).obstacles).toEqual(mustAsk ? ['circle-not-asked'] : [])
  const seen = look(told.chosen)
  expect(seen.obstacles).toEqual([])
  const sharedId = shareDocument(gate, request(session, seen))
  test.documents.project()
  expectExactly(test, sharedId, session, told, told.chosen, told.chosen)
  if (told.next) {
    updateShared(gate, request(session, look(told.next)))
    test.documents.project()
    expectExactly(test, sharedId, session, told, told.next, [...told.chosen, ...told.next])
  }
  if (!told.withdraws) return
  withdraw(gate, sharedId, findStanding)
  test.documents.project()
  expectNone(test, sharedId, secretsOf(session, told, [...told.chosen, ...(told.next ?? [])]))
}

function hold(test: TestDocuments, told: History): HeldSession {
  const words = fc.sample(fc.uniqueArray(letters, { minLength: MOST_WORDS, maxLength: MOST_WORDS }), {
    numRuns: 1,
    seed: told.words,
  })
  const unused = words.flat().values()
  const word = () => unused.next().value ?? ''
  return holdTestSession(test, { ...told, method: methodOf(told), word, realName: `Zaïnab${word()}` })
}

function methodOf({ method }: History): Method {
  const found = findMethod(method)
  if (!found) throw new Error('no such method')
  return found
}

function choicesOf(told: History, session: HeldSession, chosen: readonly string[]): ShareChoices {
  const named = chosen.map((part) => (part === 'stance' ? session.stance : part))
  const { visibility } = told
  return { kind: 'session', chosen: [...named, ASKED_CIRCLE], summary: 'over nabij zijn', visibility }
}

const request = ({ id }: HeldSession, { choices, seen }: SharePreview) => ({ id, choices, seen })

/** What may be in the copy's history is what was chosen once; what is in it now is what was chosen last. */
function expectExactly(
  test: TestDocuments,
  sharedId: DocumentId,
  session: HeldSession,
  told: History,
  now: readonly string[],
  ever: readonly string[],
): void {
  const said = test.documents.read(sharedId, (doc) => JSON.stringify(doc.getMap(META)) + textOf(doc))
  const missing = session.canaries.filter((one) => passes(one, now) && !said.includes(one.word))
  expect(missing).toEqual([])
  expectNone(test, sharedId, secretsOf(session, told, ever))
}

function secretsOf({ canaries }: HeldSession, told: History, ever: readonly string[]): string[] {
  const hidden = canaries.filter((one) => !passes(one, ever)).map(({ word }) => word)
  return told.visibility === 'anonymous' ? [...hidden, AUTHOR] : hidden
}

function passes({ by }: Canary, chosen: readonly string[]): boolean {
  return by === 'always' || chosen.includes(by)
}

/** No secret in any row that names the shared document, the one table that ties both apart. */
function expectNone(test: TestDocuments, sharedId: DocumentId, secrets: readonly string[]): void {
  const values = test.store.read((db) => rowsOf(db, sharedId, ['shared_copies']))
  expect(values.map((one) => one.place)).toEqual(expect.arrayContaining(['document_updates.bytes', 'outbox.bytes']))
  for (const secret of secrets) {
    const leaks = values.filter(({ value }) => holdsText(value, secret)).map((one) => one.place)
    if (leaks.length > 0) throw new Error(`a secret of the session stands in ${leaks.join(', ')}`)
  }
}
