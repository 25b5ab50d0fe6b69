import { fork } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { forkProgram } from '#core/transfer/fork-parser.ts'
import type { ParserProcess } from '#core/rpc/parser-process.ts'
import { ParserLine, type ParserLimits, type Piece } from '#core/transfer/parser-line.ts'
import { readFile } from '#core/transfer/parser/read-file.ts'
import { attackVectors } from '#renderer/editor/testing/attack-vectors.ts'

const program = join(import.meta.dirname, 'parser-child.ts')

function lineToTakenOver(limits: Partial<ParserLimits> = {}, start = () => forkProgram(program)): ParserLine {
  const line = new ParserLine(start, { timeMs: 60_000, ...limits })
  onTestFinished(() => line.close())
  return line
}

/** One that has started: what it is asked now it answers at once, however slow the machine starts a process. */
async function startedParser(): Promise<ParserProcess> {
  const parser = forkProgram(program)
  onTestFinished(() => parser.kill())
  const isUp = new Promise<void>((resolve) => {
    parser.onMessage((message) => {
      if (message === JSON.stringify({ type: 'done' })) resolve()
    })
  })
  parser.post({ type: 'read', name: 'honest.txt' })
  await isUp
  return parser
}

async function read(line: ParserLine, name: string): Promise<{ outcome: string | null; pieces: Piece[] }> {
  const pieces: Piece[] = []
  return { outcome: await line.read(name, (piece) => pieces.push(piece)), pieces }
}

describe('a parser that a file has taken over', () => {
  it('finds no environment, no files, no programs and no threads', async () => {
    const secret = join(tmpdir(), 'ruimte-spied.txt')
    writeFileSync(secret, 'geheim')
    onTestFinished(() => rmSync(secret, { force: true }))

    const { pieces } = await read(lineToTakenOver(), 'spies.txt')

    expect(pieces).toMatchObject([{ type: 'text', title: '' }])
    expect(existsSync(join(tmpdir(), 'ruimte-written.txt'))).toBe(false)
  })

  it('would find all of these in a process that is not kept from them', async () => {
    const found = await new Promise<unknown>((resolve) => {
      const child = fork(program, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
      onTestFinished(() => void child.kill('SIGKILL'))
      child.once('message', (message) => resolve(JSON.parse(String(message))))
      child.send({ type: 'read', name: 'spies.txt' })
    })
    expect(found).toMatchObject({ title: 'environment read write run thread' })
    rmSync(join(tmpdir(), 'ruimte-written.txt'))
  })

  it.each([
    ['sleeps.txt', 'too-slow'],
    ['spins.txt', 'too-slow'],
    ['dies.txt', 'stopped'],
    ['eats.txt', 'stopped'],
    ['babbles.txt', 'too-long'],
    ['lies.txt', 'stopped'],
    ['sends-objects.txt', 'stopped'],
    ['sends-noise.txt', 'stopped'],
  ])('is ended when it %s, and the next file is read by another', async (name, outcome) => {
    const parsers = [await startedParser(), await startedParser()]
    // Slow is tested with little patience; eating memory takes its time.
    const limits = { timeMs: outcome === 'too-slow' ? 1500 : 60_000, outputChars: 100_000 }
    const line = lineToTakenOver(limits, () => parsers.shift() ?? forkProgram(program))
    expect((await read(line, name)).outcome).toBe(outcome)
    expect(await read(line, 'honest.txt')).toMatchObject({ outcome: null, pieces: [{ title: 'eerlijk' }] })
  })

  it('is ended when nobody wants its answer any more', async () => {
    const line = lineToTakenOver()
    const reading = read(line, 'sleeps.txt')
    line.close()
    expect((await reading).outcome).toBe('stopped')
  })
})

describe('a web page with a trick', () => {
  /** Every piece of text that comes out, and every address. */
  async function come(html: string): Promise<{ links: string[]; whole: string }> {
    try {
      for await (const piece of readFile('a.html', Buffer.from(`<p>tekst</p>${html}`))) {
        const whole = JSON.stringify(piece)
        return { whole, links: [...whole.matchAll(/"link":"([^"]*)"/g)].map(([, link]) => link ?? '') }
      }
    } catch {
      // Refused is as good as cleaned.
    }
    return { whole: '', links: [] }
  }

  it.each(attackVectors(() => 'alert(1)').map(({ name, html }) => [name, html]))(
    'comes in as words and safe links only: %s',
    async (_name, html) => {
      const { links } = await come(html)
      for (const link of links) expect(link).toMatch(/^(?:https:|mailto:|tel:)/)
    },
  )

  it('keeps the words around it', async () => {
    expect((await come('<svg><style><a id="</style><img src=x onerror=alert(1)>">')).whole).toContain('tekst')
  })
})
