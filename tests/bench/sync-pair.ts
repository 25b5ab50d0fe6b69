import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cryptoReady } from '../../src/core/crypto/sodium.ts'
import { founder, letIn } from '../../src/core/team/log/testing/team-story.ts'
import { type MemberConfig, openMember, type TeamMember } from '../../src/core/team/sync/testing/team-member.ts'
import { nodeFileSystem } from '../../src/core/team/transport/folder/node-file-system.ts'

interface Pair {
  readonly writer: TeamMember
  readonly reader: TeamMember
}

/**
 * Does `work` with two members of a team who share by a real folder, which is gone afterwards.
 *
 * @param ofBoth what is set for both, before what is set for the one that writes
 */
export async function withPair(
  work: (pair: Pair) => Promise<void>,
  ofBoth: Partial<MemberConfig> = {},
  ofWriter: Partial<MemberConfig> = {},
): Promise<void> {
  await cryptoReady
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-bench-sync-'))
  const place = join(directory, 'shared')
  mkdirSync(place)
  const anna = founder()
  const shared = { disk: nodeFileSystem, place, ...ofBoth }
  const reader = openMember({ ...shared, member: letIn(anna) })
  const writer = openMember({ ...shared, ...ofWriter, member: anna })
  try {
    await work({ writer, reader })
  } finally {
    await writer.close()
    await reader.close()
    rmSync(directory, { recursive: true })
  }
}
