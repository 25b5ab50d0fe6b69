import { expect, it } from 'vitest'
import { gatherRelayTeams } from './gather-relay-teams.ts'

const one = { tag: '1'.repeat(16), inbox: `_INBOX_${'1'.repeat(32)}`, key: `U${'A'.repeat(55)}` }
const two = { tag: '2'.repeat(16), inbox: `_INBOX_${'2'.repeat(32)}`, key: `U${'B'.repeat(55)}` }

it('puts the cards of a team’s devices together, each once', () => {
  const cards = [
    { tag: 'aa', devices: [one] },
    { tag: 'bb', devices: [two] },
    { tag: 'aa', devices: [two, one] },
  ]

  expect(gatherRelayTeams(cards)).toEqual([
    { tag: 'aa', devices: [one, two] },
    { tag: 'bb', devices: [two] },
  ])
})

it('takes no second key for a device', () => {
  const forged = { ...one, key: two.key }

  expect(() =>
    gatherRelayTeams([
      { tag: 'aa', devices: [one] },
      { tag: 'aa', devices: [forged] },
    ]),
  ).toThrow(one.tag)
})
