import { errors } from '@nats-io/nats-core'
import { JetStreamApiError } from '@nats-io/jetstream'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { TransportError } from '../transport-error.ts'
import type { Link } from './open-link.ts'
import { RelayLink } from './relay-link.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
})

/** A relay whose connections can be broken, and that counts how often it was called. */
function relayThatBreaks() {
  const broken: (() => void)[] = []
  const relay = { isThere: true, calls: 0, retries: 0, breakOff: () => broken.splice(0).forEach((end) => end()) }
  const open = (): Promise<Link> => {
    relay.calls += 1
    if (!relay.isThere) return Promise.reject(new TransportError('place-unreachable'))
    const closed = Promise.withResolvers<void>()
    broken.push(closed.resolve)
    const connection = { closed: () => closed.promise, close: () => Promise.resolve(closed.resolve()) }
    return Promise.resolve({ connection } as unknown as Link)
  }
  const link = new RelayLink({ open, onRetry: () => (relay.retries += 1), chance: () => 1 })
  onTestFinished(() => link.close())
  return { relay, link, ask: () => link.ask(() => Promise.resolve('antwoord')) }
}

const unreachable = new TransportError('place-unreachable')

it('leaves a relay that does not answer alone for longer each time, and tells when to ask again', async () => {
  const { relay, ask } = relayThatBreaks()
  relay.isThere = false
  for (const [failure, waitMs] of [1000, 2000, 4000, 8000].entries()) {
    await expect(ask()).rejects.toThrow(unreachable)
    await vi.advanceTimersByTimeAsync(waitMs - 1)
    await expect(ask()).rejects.toThrow(unreachable)
    expect(relay).toMatchObject({ calls: failure + 1, retries: failure })
    await vi.advanceTimersByTimeAsync(1)
    expect(relay.retries).toBe(failure + 1)
  }
  relay.isThere = true
  expect(await ask()).toBe('antwoord')

  relay.isThere = false
  relay.breakOff()
  await vi.advanceTimersByTimeAsync(0)
  await expect(ask()).rejects.toThrow(unreachable)
  await vi.advanceTimersByTimeAsync(1000)
  expect(relay.retries).toBe(5)
})

it('asks at once when somebody waits for it, and goes on waiting longer after', async () => {
  const { relay, link, ask } = relayThatBreaks()
  relay.isThere = false
  await expect(ask()).rejects.toThrow(unreachable)
  link.hurry()
  await expect(ask()).rejects.toThrow(unreachable)
  expect(relay.calls).toBe(2)

  await vi.advanceTimersByTimeAsync(1999)
  expect(relay.retries).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(relay.retries).toBe(1)
})

it('counts what fails at the same time once', async () => {
  const { relay, ask } = relayThatBreaks()
  relay.isThere = false
  await Promise.allSettled([ask(), ask(), ask(), ask()])
  await vi.advanceTimersByTimeAsync(1000)

  expect(relay).toMatchObject({ calls: 1, retries: 1 })
})

it('comes back within a second after the connection broke, also when nobody asks anything', async () => {
  const { relay, ask } = relayThatBreaks()
  await ask()
  relay.breakOff()
  await vi.advanceTimersByTimeAsync(999)
  expect(relay.retries).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(relay.retries).toBe(1)

  expect(await ask()).toBe('antwoord')
  expect(relay.calls).toBe(2)
})

it('makes a new connection after the computer slept', async () => {
  const { relay, link, ask } = relayThatBreaks()
  await ask()
  link.startOver()
  expect(relay.retries).toBe(1)
  expect(await ask()).toBe('antwoord')
  expect(relay.calls).toBe(2)
})

it('takes no for an answer: a full stream and a refused act are no reason to leave the relay alone', async () => {
  const { relay, link, ask } = relayThatBreaks()
  const full = new JetStreamApiError({ code: 503, err_code: 10077, description: 'maximum bytes exceeded' })
  const forbidden = new errors.PermissionViolationError('no', 'publish', 't.x.y')

  await expect(link.ask(() => Promise.reject(full))).rejects.toThrow(new TransportError('place-full'))
  await expect(link.ask(() => Promise.reject(forbidden))).rejects.toThrow(new TransportError('place-other-team'))
  expect(await ask()).toBe('antwoord')
  expect(relay.calls).toBe(1)
})

it('waits for nothing more once it is closed', async () => {
  const { relay, link, ask } = relayThatBreaks()
  await ask()
  relay.isThere = false
  relay.breakOff()
  await vi.advanceTimersByTimeAsync(0)
  await expect(ask()).rejects.toThrow(unreachable)
  await link.close()
  await vi.advanceTimersByTimeAsync(600_000)

  expect(relay.retries).toBe(0)
})
