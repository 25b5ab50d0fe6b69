import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

// Stands in for a parser that a file has taken over. What it is told to read names what it does.

const deeds: Record<string, () => unknown> = {
  'sleeps.txt': () => new Promise(() => setInterval(() => {}, 1000)),
  'spins.txt': () => {
    for (;;) Math.sqrt(2)
  },
  'eats.txt': () => {
    const eaten: unknown[] = []
    for (;;) eaten.push(Array.from({ length: 10_000_000 }).fill(0.5))
  },
  'dies.txt': () => process.exit(3),
  'babbles.txt': () => {
    for (let n = 0; n < 1000; n += 1) say({ type: 'text', title: 'x'.repeat(300), fields: {}, blocks: [], leftOut: [] })
  },
  'lies.txt': () => say({ type: 'text', title: 7, blocks: 'all' }),
  'sends-objects.txt': () => process.send?.({ type: 'done' }),
  'sends-noise.txt': () => process.send?.('{"type":'),
  'spies.txt': async () => say({ type: 'text', title: await spied(), fields: {}, blocks: [], leftOut: [] }),
}

/** Each thing that it could do and should not. */
async function spied(): Promise<string> {
  const attempts = {
    environment: async () =>
      Object.keys(process.env).filter(
        (name) => !['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE', 'SystemRoot'].includes(name),
      ).length > 0,
    read: () => readFile('/etc/hostname').then(() => true),
    readHome: () => readFile(join(tmpdir(), 'ruimte-spied.txt')).then(() => true),
    write: () => writeFile(join(tmpdir(), 'ruimte-written.txt'), 'x').then(() => true),
    run: () => new Promise<boolean>((resolve) => execFile('ls', (error) => resolve(error === null))),
    thread: async () => new Worker('1', { eval: true }) instanceof Worker,
  }
  const done = await Promise.all(
    Object.entries(attempts).map(async ([name, attempt]) => ((await attempt().catch(() => false)) ? [name] : [])),
  )
  return done.flat().join(' ')
}

const say = (message: unknown) => process.send?.(JSON.stringify(message))

process.on('message', ({ type, name }: { type: string; name: string }) => {
  if (type !== 'read') return
  if (name === 'honest.txt') say({ type: 'text', title: 'eerlijk', fields: {}, blocks: [], leftOut: [] })
  void Promise.resolve(deeds[name]?.()).then(() => say({ type: 'done' }))
})
