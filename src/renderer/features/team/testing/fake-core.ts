import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { type Mock, vi } from 'vitest'
import type { CoreClient } from '#shared/contract/index.ts'

type Answer = Mock<(input?: unknown) => Promise<unknown>>

const procedures = [
  ...([
    'state',
    'sync',
    'lookAt',
    'relayCard',
    'create',
    'join',
    'recover',
    'recoveryWords',
    'confirmRecovery',
  ] as const),
  ...(['invite', 'withdraw', 'stopAsking', 'admit', 'refuse', 'rename', 'renameTeam', 'setRole', 'remove'] as const),
  ...(['removeDevice', 'leave', 'putAway', 'move', 'answerLate', 'answerRemoval', 'syncNow'] as const),
]

type Procedure = (typeof procedures)[number]

/** Core's team as a window's test has it: each procedure answers what the test says. */
export const team = Object.fromEntries(
  procedures.map((name) => [name, vi.fn<(input?: unknown) => Promise<unknown>>()]),
) as Record<Procedure, Answer>

const vault = { status: () => Promise.resolve({ state: 'open', ownerName: 'Anna' }) }

/** Takes the place of `lib/core.ts`, for `vi.mock`. */
export const core = createTanstackQueryUtils({ team, vault } as unknown as CoreClient)
export const client = {}

/** Everything goes well, and nothing is known of any place. */
export function forgetAnswers(): void {
  for (const answer of Object.values(team)) answer.mockReset().mockResolvedValue({})
  team.state.mockResolvedValue({ state: 'none' })
  team.sync.mockResolvedValue(null)
  team.relayCard.mockResolvedValue({ card: null })
}
