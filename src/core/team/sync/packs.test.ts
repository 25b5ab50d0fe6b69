import { beforeAll, describe, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { letIn } from '../log/testing/team-story.ts'
import { contentsOf, exchange, openMember, writeLesson } from './testing/team-member.ts'
import { teamOf } from './testing/team-of.ts'

beforeAll(() => cryptoReady)

const DAY_MS = 24 * 3_600_000

describe('a pack', () => {
  it('lets a device take its segments away once all have read them, and a newcomer begin there', async () => {
    const { members, disk, first, second } = teamOf(2, { segments: 20, bytes: 1e9 })
    const segments = () => [...disk.files.keys()].filter((path) => path.endsWith('.seg')).length
    for (let count = 0; count < 22; count += 1) {
      writeLesson(first, `les ${count}`)
      await first.sync.publish()
    }
    expect([...disk.files.keys()].filter((path) => path.endsWith('.snap'))).toHaveLength(1)
    await exchange(members)
    const before = segments()
    expect(before).toBe(22)
    await first.sync.publish()
    expect(segments()).toBe(before)

    for (const { clock } of members) clock.nowMs += 31 * DAY_MS
    await exchange(members)
    expect(segments()).toBeLessThan(5)
    writeLesson(first, 'na het pakket')
    await exchange(members)

    const newcomer = openMember({ member: letIn(first), disk })
    await exchange([first, second, newcomer])
    expect(Object.keys(contentsOf(newcomer))).toHaveLength(23)
    expect(contentsOf(newcomer)).toEqual(contentsOf(first))
    expect(newcomer.sync.state()).toMatchObject({ gaps: [], problem: null })
    await newcomer.close()
  })
})
