import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { flushCompileCache } from 'node:module'
import type { TeamState } from '#shared/contract/team.ts'
import { contentsOf, openDevice, PACK_AFTER, wordsBy, write, writeMuch } from './device.ts'
import { dieAtStep, makeStoreMortal, mortalFileSystem, stepsTaken } from './kill-points.ts'
import type { Act, Look, Order, Told } from './messages.ts'

// A device of a team that does what it is told, until it is killed: by its parent, or by itself at a step of its own.
const NAME = 'Bas'
const [directory = '', aheadMs = '0', diesAt = ''] = process.argv.slice(2)
const orders = createInterface({ input: process.stdin })[Symbol.asyncIterator]()

makeStoreMortal()
dieAtStep(diesAt ? Number(diesAt) : null)
const nowMs = () => Date.now() + Number(aheadMs)
const core = await openDevice(directory, { files: mortalFileSystem, nowMs, ownerName: NAME })
const { client } = core
flushCompileCache() // a killed process keeps nothing
tell({ told: 'look', look: await look() })
for (;;) {
  const order = await nextOrder()
  if (order.order === 'look') {
    if ((await client.team.state()).state === 'member') await client.team.syncNow()
    tell({ told: 'look', look: await look() })
  } else if (order.order === 'act') {
    dieAtStep(order.dieAtStep)
    await perform(order.what)
    tell({ told: 'done', steps: stepsTaken() })
  }
}

async function perform(act: Act): Promise<void> {
  switch (act.act) {
    case 'publish':
      for (let round = 0; round < 3; round += 1) await writeAndShare(2)
      return
    case 'compact':
      return writeAndShare(220)
    case 'pack':
      writeMuch(core)
      for (let round = 0; round <= PACK_AFTER.segments; round += 1) await writeAndShare(1)
      return
    case 'join':
      return join(act)
    case 'admit':
      return admit()
    case 'remove':
      return remove(act.keep)
    case 'leave':
      await writeAndShare(1)
      await client.team.leave()
      return
    case 'move':
      await writeAndShare(1)
      await client.team.move({ place: { kind: 'folder', path: act.path } })
      return writeAndShare(1)
  }
}

async function writeAndShare(count: number): Promise<void> {
  let words = wordsBy(NAME, contentsOf(core)).length
  for (let number = 0; number < count; number += 1) {
    words += 1
    write(core, `${NAME} ${words}`, words % 40 === 1)
    tell({ told: 'saved', words })
  }
  await client.team.syncNow()
  const line = await client.team.sync()
  if (line?.waiting === 0 && line.problem === null) tell({ told: 'shared', words })
}

async function join({ words, path }: Extract<Act, { act: 'join' }>): Promise<void> {
  const { state } = await client.team.state()
  if (state === 'left' || state === 'removed') await client.team.putAway()
  if (state !== 'asking' && state !== 'member')
    await client.team.join({ words: [...words], place: { kind: 'folder', path }, myName: NAME, deviceName: NAME })
  const { digits } = await until('asking', (asking) => asking.digits !== null || asking.outcome !== 'waiting')
  if (digits) tell({ told: 'digits', digits })
  await until('member')
  await writeAndShare(1)
}

async function admit(): Promise<void> {
  const before = await until('member')
  const [invitation] = before.invitations
  const { words } = invitation ?? (await client.team.invite({ for: 'colleague', name: 'Carla', role: 'member' }))
  await client.team.syncNow()
  tell({ told: 'words', words })
  const order = await nextOrder()
  if (order.order !== 'digits') throw new Error('digits were to come')
  const { requests } = await until('member', (member) => member.requests.length > 0)
  await client.team.admit({ id: requests[0]?.id ?? ('' as never), digits: order.digits })
  await client.team.syncNow()
}

async function remove(keep: readonly string[]): Promise<void> {
  const { members } = await until('member')
  for (const { id, isMe, name } of members)
    if (!isMe && !keep.includes(name ?? '')) await client.team.remove({ person: id })
  await writeAndShare(2)
}

/** Once it is in the team, a wait for the asking is over as well. */
async function until<State extends TeamState['state']>(
  state: State,
  isSo: (view: Extract<TeamState, { state: State }>) => boolean = () => true,
): Promise<Extract<TeamState, { state: State }> & { digits?: string | null }> {
  for (;;) {
    const view = await client.team.state()
    if (view.state === state && isSo(view as Extract<TeamState, { state: State }>)) return view as never
    if (state === 'asking' && view.state === 'member') return { ...view, digits: null } as never
    await wait(20)
  }
}

async function look(): Promise<Look> {
  const damage = core.context.open()?.store.findDamage() ?? ['locked']
  return { state: await client.team.state(), line: await client.team.sync(), contents: contentsOf(core), damage }
}

async function nextOrder(): Promise<Order> {
  const { value, done } = await orders.next()
  if (done) process.exit(0)
  return JSON.parse(value) as Order
}

/** Written at once, not buffered: what was told must be read, also after a kill. */
function tell(told: Told): void {
  process.stdout.write(`${JSON.stringify(told)}\n`)
}
