import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import type { TeamLog } from '../log/team-log.ts'
import { forge } from '../log/testing/attacker.ts'
import { dumpOf, founder, letIn, newDevice } from '../log/testing/team-story.ts'
import { KeptTeam } from './kept-team.ts'

beforeAll(() => cryptoReady)

function newStore(): Store {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-kept-'))
  const store = openStore(join(directory, 'store.db'), randomBytes(32))
  onTestFinished(() => {
    store.close()
    rmSync(directory, { recursive: true })
  })
  return store
}

function keptIn(store: Store, { team }: TeamLog): KeptTeam {
  const nothing = () => false
  return new KeptTeam({
    store,
    team,
    deviceSeed: new Uint8Array(32).fill(3),
    space: 'personal',
    onEntries: () => {},
    onRequest: nothing,
  })
}

const countIn = (store: Store) => store.read((db) => db.get<{ n: number }>('SELECT count(*) AS n FROM team_entries'))?.n

it('what somebody outside the team puts in the folder takes no room in the vault, and what is ours is there after a start', () => {
  const anna = founder()
  letIn(anna)
  const store = newStore()
  const kept = keptIn(store, anna.log)
  const ours = dumpOf(anna.log)
  const stranger = newDevice()
  const forged = Array.from({ length: 50 }, (_, place) =>
    forge(anna.log, stranger, { type: 'challenge', request: anna.log.team, nonce: new Uint8Array(16).fill(place) }),
  )
  const inNoOrder = [...forged.slice(25), ...ours.toReversed(), ...forged.slice(0, 25)]

  expect(kept.keep(inNoOrder)).toHaveLength(forged.length)
  expect(countIn(store)).toBe(ours.length)
  expect([...keptIn(store, anna.log).log.membership.valid]).toEqual([...anna.log.membership.valid])
})

it('a line that lies before what it builds on is brought again, and kept then', () => {
  const anna = founder()
  letIn(anna)
  const store = newStore()
  const kept = keptIn(store, anna.log)
  const [genesis, ...later] = dumpOf(anna.log)
  if (!genesis) throw new Error('a log has a beginning')

  expect(kept.keep(later)).toEqual(later)
  expect(countIn(store)).toBe(0)
  expect(kept.keep([...later, genesis])).toEqual([])
  expect(countIn(store)).toBe(later.length + 1)
})
