import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { founder, letIn } from '../log/testing/team-story.ts'
import { MemoryDisk } from '../transport/folder/testing/memory-disk.ts'
import {
  contentsOf,
  exchange,
  openMember,
  PLACE,
  type TeamMember,
  titleOf,
  writeLesson,
} from './testing/team-member.ts'

beforeAll(() => cryptoReady)

/** A team of which all see one folder. */
function teamOf(count: number): { members: TeamMember[]; disk: MemoryDisk } {
  const disk = new MemoryDisk()
  disk.directories.add(PLACE)
  const first = founder()
  const others = Array.from({ length: count - 1 }, () => letIn(first))
  const members = [first, ...others].map((member) => openMember({ member, disk }))
  for (const { log } of members) log.receive(first.log.entries)
  onTestFinished(async () => {
    for (const member of members) await member.close()
  })
  return { members, disk }
}

describe('sync', () => {
  it('brings what one wrote to the others, and their answers back', async () => {
    const { members } = teamOf(3)
    const [anna, bilal, carla] = members as [TeamMember, TeamMember, TeamMember]
    const id = writeLesson(anna, 'Vraag eerst wat iemand nodig heeft')
    await exchange(members)

    expect(titleOf(bilal, id)).toBe('Vraag eerst wat iemand nodig heeft')
    bilal.documents.edit(id, (doc) => doc.getMap('meta').set('title', 'Vraag wat iemand nodig heeft'))
    await exchange(members)

    expect(titleOf(carla, id)).toBe('Vraag wat iemand nodig heeft')
    expect(contentsOf(anna)).toEqual(contentsOf(carla))
    for (const { sync } of members) expect(sync.state()).toMatchObject({ waiting: 0, problem: null, gaps: [] })
  })
})
