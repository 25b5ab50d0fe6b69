import { onTestFinished } from 'vitest'
import { founder, letIn } from '../../log/testing/team-story.ts'
import { MemoryDisk } from '../../transport/folder/testing/memory-disk.ts'
import type { SyncBase } from '../sync-base.ts'
import { openMember, PLACE, type TeamMember } from './team-member.ts'

interface TestTeam {
  readonly members: readonly TeamMember[]
  readonly disk: MemoryDisk
  readonly first: TeamMember
  readonly second: TeamMember
  /** The first again in a team of two. */
  readonly third: TeamMember
}

/** A team of which all see one folder, and all know each other; gone when the test ends. */
export function teamOf(count: number, packAfter?: SyncBase['packAfter']): TestTeam {
  const disk = new MemoryDisk()
  disk.directories.add(PLACE)
  const anna = founder()
  const others = Array.from({ length: count - 1 }, () => letIn(anna))
  const [first, ...rest] = [anna, ...others].map((member) => {
    member.log.receive(anna.log.entries)
    return openMember({ member, disk, ...(packAfter ? { packAfter } : {}) })
  })
  if (!first) throw new Error('a team has somebody in it')
  const members = [first, ...rest]
  onTestFinished(async () => {
    for (const member of members) await member.close()
  })
  return { members, disk, first, second: rest[0] ?? first, third: rest[1] ?? first }
}
