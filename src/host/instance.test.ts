import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { announceHost, askRunningHost } from './instance.ts'
import { startHost } from './server.ts'

function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-instance-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

async function runningHost(openAgain: () => Promise<{ how: 'window' }>) {
  const directory = emptyDirectory()
  writeFileSync(join(directory, 'index.html'), '')
  const host = await startHost({ vaultDirectory: directory, rendererDirectory: directory, openAgain })
  onTestFinished(() => host.close())
  return { directory, host }
}

it('asks the host that runs on this vault to show its window again', async () => {
  let shown = 0
  const { directory, host } = await runningHost(async () => {
    shown += 1
    return { how: 'window' }
  })
  announceHost(directory, { origin: host.origin, token: host.controlToken })

  expect(await askRunningHost(directory)).toEqual({ how: 'window' })
  expect(shown).toBe(1)
})

it.runIf(process.platform !== 'win32')('tells where it is in a file that only its owner can read', () => {
  const directory = emptyDirectory()

  const withdraw = announceHost(directory, { origin: 'http://127.0.0.1:1', token: 'secret' })

  expect(statSync(join(directory, 'host.json')).mode & 0o777).toBe(0o600)
  withdraw()
  expect(() => readFileSync(join(directory, 'host.json'))).toThrow('ENOENT')
})

it('takes no host for running when there is no file, or a killed one left it behind', async () => {
  const directory = emptyDirectory()
  expect(await askRunningHost(directory)).toBeUndefined()

  const { host } = await runningHost(async () => ({ how: 'window' }))
  await host.close()
  announceHost(directory, { origin: host.origin, token: host.controlToken })
  expect(await askRunningHost(directory)).toBeUndefined()
})

it('asks nobody when the file is damaged or names another machine', async () => {
  const directory = emptyDirectory()
  const contents = [
    '',
    '{',
    'null',
    '[]',
    '{"origin":"http://evil.example:80","token":"t"}',
    '{"origin":"http://127.0.0.1:1"}',
  ]
  for (const text of contents) {
    writeFileSync(join(directory, 'host.json'), text)
    expect({ text, host: await askRunningHost(directory) }).toEqual({ text, host: undefined })
  }
})

it('opens nothing for who does not know the token', async () => {
  let shown = 0
  const { directory, host } = await runningHost(async () => {
    shown += 1
    return { how: 'window' }
  })
  announceHost(directory, { origin: host.origin, token: 'guessed' })

  expect(await askRunningHost(directory)).toBeUndefined()
  expect(shown).toBe(0)
})

it('leaves the file of a host that came after it alone', () => {
  const directory = emptyDirectory()
  const withdraw = announceHost(directory, { origin: 'http://127.0.0.1:1', token: 'first' })
  announceHost(directory, { origin: 'http://127.0.0.1:2', token: 'second' })

  withdraw()

  expect(readFileSync(join(directory, 'host.json'), 'utf8')).toContain('second')
})
