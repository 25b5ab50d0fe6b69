import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import * as Y from 'yjs'
import type { RunningHost } from '#host/server.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { errorsOf, expect, PASSPHRASE, RunningRuimte } from './app.ts'
import type { Resource } from './texts-type.ts'
import { filled, textsOf } from './texts.ts'

export const TEAM = 'Team Noord'

/** Somebody at their own computer: a vault of their own, and a window on it. */
export interface Person {
  readonly name: string
  readonly language: Language
  /** What stands on their screens. */
  readonly t: Resource
  readonly core: RunningHost['core']
  readonly page: Page
  /** A way in for another window. */
  readonly address: () => string
  readonly leave: () => Promise<void>
}

export async function sitDown(browser: Browser, name: string, language: Language = 'nl'): Promise<Person> {
  const ruimte = new RunningRuimte(mkdtempSync(join(tmpdir(), 'ruimte-team-')))
  const { core, address } = await ruimte.start()
  await core.client.preferences.set({ language })
  const owner = { ownerName: name, passphrase: PASSPHRASE, language, contents: 'empty' as const }
  const { recoveryWords } = await core.client.vault.create(owner)
  const words = [0, 1].map((place) => ({ place, word: recoveryWords[place] ?? '' }))
  await core.client.vault.confirmRecovery({ words })
  // Cookies know no ports: each window is a browser of its own.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' })
  const page = await context.newPage()
  const broken = errorsOf(page)
  await page.goto(address())
  const leave = async () => {
    await context.close()
    await ruimte.remove()
    expect.soft(broken, `errors in the window of ${name}`).toEqual([])
  }
  return { name, language, t: textsOf(language), core, page, address, leave }
}

/** A folder that all computers see. */
export function sharedFolder(): string {
  return mkdtempSync(join(tmpdir(), 'Gedeelde map '))
}

export async function toTeam({ page, t }: Person): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: t.app.part.team, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Begins a team, and has its recovery words put away. @returns those words */
export async function found({ core, name }: Person, path: string): Promise<string[]> {
  const { team } = core.client
  await team.create({ teamName: TEAM, myName: name, deviceName: `Laptop van ${name}`, place: { kind: 'folder', path } })
  const { words } = await team.recoveryWords()
  await team.confirmRecovery({ words: [0, 1].map((place) => ({ place, word: words[place] ?? '' })) })
  return words
}

type Invited = { readonly for: 'colleague'; readonly role?: 'member' | 'admin' } | { readonly for: 'own-device' }

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Lets days go by. The programs run in the process of the journey, so that its clock is theirs; a vault that is open
 * meanwhile locks itself.
 *
 * @returns brings today back
 */
export function letDaysPass(days: number): () => void {
  const { now } = Date
  Date.now = () => now() + days * DAY_MS
  return () => {
    Date.now = now
  }
}

/** Lets somebody in without the screens. @param device how they call what they work on */
export async function letIn(
  host: Person,
  { core, name }: Person,
  path: string,
  { invited = { for: 'colleague' }, device = `Laptop van ${name}` }: { invited?: Invited; device?: string } = {},
): Promise<void> {
  const { team } = host.core.client
  const { words } = await team.invite(invited.for === 'own-device' ? invited : { role: 'member', ...invited, name })
  await team.syncNow()
  await core.client.team.join({ words, place: { kind: 'folder', path }, myName: name, deviceName: device })
  await expect(async () => {
    await team.syncNow()
    const [asked, waiting] = [await team.state(), await core.client.team.state()]
    if (asked.state !== 'member' || waiting.state !== 'asking' || !asked.requests[0]) throw new Error('not yet')
    await team.admit({ id: asked.requests[0].id, digits: waiting.digits ?? '' })
  }).toPass()
  await expect.poll(async () => (await core.client.team.state()).state).toBe('member')
}

/** Has everybody look, so often that what one wrote has reached the others. */
export async function lookAll(...people: readonly Person[]): Promise<void> {
  for (const { core } of [...people, ...people]) await core.client.team.syncNow().catch(() => {})
}

/** Writes the question of a dilemma, as a window does. */
async function ask(client: RunningHost['core']['client'], id: DocumentId, question: string): Promise<void> {
  const editor = randomUUID() as EditorId
  for await (const message of await client.documents.open({ id, editor })) {
    if (message.type !== 'state') continue
    const doc = new Y.Doc()
    Y.applyUpdate(doc, message.update)
    doc.getMap('meta').set('question', question)
    await client.documents.push({ id, editor, update: Y.encodeStateAsUpdate(doc, message.vector) })
    return
  }
}

/** @returns the copy in the team space */
export async function shareDilemma(
  { core: { client }, language }: Person,
  summary: string,
  visibility: 'named' | 'anonymous' = 'named',
): Promise<DocumentId> {
  const { id } = await client.dilemmas.create({ language })
  await ask(client, id, 'Hoe kan ik er zijn zonder te redden?')
  const choices = { kind: 'dilemma' as const, chosen: [], summary, visibility }
  const { seen } = await client.sharing.preview({ id, choices })
  const { sharedId } = await client.sharing.share({ id, choices, seen })
  return sharedId
}

export const actionsOf = ({ page, t }: Person, name: string) =>
  page.getByRole('button', { name: filled(t.team.member.actions, { name }) })
