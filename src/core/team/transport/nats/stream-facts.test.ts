import { expect, it } from 'vitest'
import type { Link } from './open-link.ts'
import { StreamFacts } from './stream-facts.ts'

function linkThatCounts(): { link: Link; asked: () => number } {
  let asked = 0
  const info = () => Promise.resolve({ state: { last_seq: (asked += 1) } })
  return { link: { manager: { streams: { info } } } as unknown as Link, asked: () => asked }
}

it('asks a relay once for each look, however often it is asked itself', async () => {
  const { link, asked } = linkThatCounts()
  const facts = new StreamFacts('T_1')
  for (let times = 0; times < 5; times += 1) expect((await facts.of(link)).state.last_seq).toBe(1)

  facts.forget()
  expect((await facts.of(link)).state.last_seq).toBe(2)
  expect(asked()).toBe(2)
})

it('knows nothing any more once there is another connection: the relay may have been wiped meanwhile', async () => {
  const [before, after] = [linkThatCounts(), linkThatCounts()]
  const facts = new StreamFacts('T_1')
  await facts.of(before.link)
  await facts.of(after.link)

  expect(after.asked()).toBe(1)
})
