import { expect, it } from 'vitest'
import { gatherRelayTeams } from './gather-relay-teams.ts'

const one = { tag: '1'.repeat(16), inbox: `_INBOX_${'1'.repeat(32)}`, key: `U${'A'.repeat(55)}` }
const two = { tag: '2'.repeat(16), inbox: `_INBOX_${'2'.repeat(32)}`, key: `U${'B'.repeat(55)}` }
const three = { tag: '3'.repeat(16), inbox: `_INBOX_${'3'.repeat(32)}`, key: `U${'C'.repeat(55)}` }

it('puts the cards of a team’s devices together, each once', () => {
  const cards = [
    { tag: 'aa', devices: [one] },
    { tag: 'bb', devices: [three] },
    { tag: 'aa', devices: [two, one] },
  ]

  expect(gatherRelayTeams(cards)).toEqual([
    { tag: 'aa', devices: [one, two] },
    { tag: 'bb', devices: [three] },
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

it('takes no key twice, with which no server would start', () => {
  expect(() =>
    gatherRelayTeams([
      { tag: 'aa', devices: [one] },
      { tag: 'bb', devices: [one] },
    ]),
  ).toThrow(one.tag)
  expect(() => gatherRelayTeams([{ tag: 'aa', devices: [one, { ...two, key: one.key }] }])).toThrow(two.tag)
})
