import { expect, it } from 'vitest'
import { atOnce, Turns, type Work } from './turn.ts'

function* working(turns: number, done: number[]): Work<string> {
  for (let turn = 0; turn < turns; turn += 1) {
    const until = performance.now() + 5
    while (performance.now() < until); // what takes long
    done.push(turn)
    yield
  }
  return 'klaar'
}

it('others come in between, and it comes to the same', async () => {
  const turns = new Turns(new AbortController().signal)
  let others = 0
  const looking = setInterval(() => (others += 1), 1)
  const done: number[] = []
  const result = await turns.run(working(12, done))
  clearInterval(looking)

  expect(result).toBe('klaar')
  expect(done).toHaveLength(12)
  expect(others).toBeGreaterThan(1)
  expect(atOnce(working(2, []))).toBe('klaar')
})

it('what was ended goes no further than where it yields', async () => {
  const stop = new AbortController()
  const done: number[] = []
  const running = new Turns(stop.signal).run(working(20, done))
  setTimeout(() => stop.abort(), 1)

  await expect(running).rejects.toThrow('abort')
  expect(done.length).toBeLessThan(20)
})
