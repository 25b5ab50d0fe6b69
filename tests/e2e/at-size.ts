import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningHost } from '#host/server.ts'
import { randomFrom } from '#core/testing/random.ts'
import { DutchLikeText } from '../bench/dutch-like.ts'
import { makeVault, PASSPHRASE, RunningRuimte, test as base } from './app.ts'

/** What the vault of these journeys holds beside the demo. */
export const MANY = 10_000
const SEED = 20_261_123
const YEARS_MS = 5 * 365 * 24 * 60 * 60_000
const STANCES = 1_500

type OpenVault = NonNullable<ReturnType<RunningHost['core']['context']['open']>>

let filled: Promise<string> | undefined

/** Journeys in a vault with ten thousand documents. It is made once a worker; each journey gets a copy of its own. */
export const test = base.extend({
  ruimte: async ({ language }, provide) => {
    filled ??= makeFilled()
    const directory = mkdtempSync(join(tmpdir(), 'ruimte-e2e-'))
    cpSync(await filled, directory, { recursive: true })
    const ruimte = new RunningRuimte(directory)
    const { core } = await ruimte.start()
    await core.client.preferences.set({ language })
    await core.client.vault.unlock({ passphrase: PASSPHRASE })
    await provide(ruimte)
    await ruimte.remove()
  },
})

/** @returns the directory of the vault; it is gone when the worker ends */
async function makeFilled(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-at-size-'))
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }))
  const ruimte = new RunningRuimte(directory)
  const { core } = await ruimte.start()
  await core.client.preferences.set({ language: 'nl' })
  await makeVault(core, 'nl', 'demo-team')
  const open = core.context.open()
  if (!open) throw new Error('the vault of a journey is open')
  fill(open)
  await indexed(open)
  await ruimte.stop()
  return directory
}

/** Of ten: five that were learnt, three dilemmas, two pages of the journal. */
const kinds = [
  'lesson',
  'dilemma',
  'lesson',
  'journal',
  'mistake',
  'dilemma',
  'lesson',
  'journal',
  'success',
  'dilemma',
] as const

function fill(open: OpenVault): void {
  const text = new DutchLikeText(SEED)
  const random = randomFrom(SEED)
  const nowMs = Date.now()
  const atMs = (place: number) => nowMs - Math.floor((YEARS_MS * (place + random())) / MANY)
  const ids: { readonly id: string; readonly atMs: number }[] = []
  open.store.write(() => {
    for (let place = 0; place < MANY; place += 1) {
      const kind = kinds[place % kinds.length] ?? 'lesson'
      const sentence = text.sentence()
      const id = open.documents.create({
        kind,
        meta: {
          title: text.title(),
          ...(kind === 'dilemma' ? { question: sentence, state: 'draft' } : { line: sentence }),
          ...(kind === 'journal' ? { day: new Date(atMs(place)).toISOString().slice(0, 10) } : {}),
          tags: [`thema ${Math.floor(random() * 40)}`],
        },
      })
      ids.push({ id, atMs: atMs(place) })
    }
  })
  open.documents.project()
  open.store.write((db) => {
    for (const { id, atMs: at } of ids)
      db.run('UPDATE documents SET created_at_ms = ?, updated_at_ms = ? WHERE id = ?', at, at, id)
    hold(db, random)
  })
}

/** What was held against the principles of the demo, each by chance. */
function hold(db: Parameters<Parameters<OpenVault['store']['write']>[0]>[0], random: () => number): void {
  const of = (from: string) => db.all<{ id: string }>(`SELECT document_id AS id FROM ${from} ORDER BY document_id`)
  const principles = of('principles')
  const held = of('dilemmas')
  const stances = ['helps', 'conflicts', 'silent']
  const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
  for (let place = 0; place < STANCES; place += 1) {
    const principle = one(principles)?.id ?? ''
    db.run(
      `INSERT OR IGNORE INTO vision_stances (document_id, principle_id, held_id, stance, why, at_ms)
       VALUES (?, ?, ?, ?, ?, ?)`,
      one(held)?.id ?? '',
      principle,
      principle,
      one(stances) ?? 'silent',
      'Zo liep het.',
      Date.now(),
    )
  }
}

/** Waits until the index holds everything, so that nothing is being built while a journey scrolls. */
async function indexed({ store }: OpenVault): Promise<void> {
  const waiting = () => store.read((db) => db.get<{ n: number }>('SELECT count(*) AS n FROM search_waiting'))?.n ?? 0
  while (waiting() > 0) await new Promise((resolve) => setTimeout(resolve, 200))
}
