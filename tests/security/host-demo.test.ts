import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { runHost } from '#host/run.ts'

it('opens a throw-away vault with the demo team, apart from the real one, and leaves nothing behind', async () => {
  const root = mkdtempSync(join(tmpdir(), 'ruimte-host-demo-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const [data, temporary, window] = ['data', 'tmp', 'window'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ]
  for (const directory of [temporary, window]) mkdirSync(directory)
  writeFileSync(join(window, 'index.html'), '<!doctype html>')
  vi.stubEnv('RUIMTE_HOME', data)
  vi.stubEnv('TMPDIR', temporary)
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    write.mockRestore()
  })
  const printed = () => write.mock.calls.map(([text]) => String(text)).join('')

  const ended = runHost(['--demo', '--no-open'], window)
  await expect.poll(printed).toContain('/open?t=')
  expect(printed()).toMatch(/To open it after locking: (\S+ ){3}\S+/)
  expect(readdirSync(temporary).filter((name) => name.startsWith('ruimte-demo-'))).toHaveLength(1)
  process.emit('SIGTERM', 'SIGTERM')

  expect(await ended).toBe(0)
  expect(readdirSync(temporary).filter((name) => name.startsWith('ruimte-demo-'))).toEqual([])
  expect(existsSync(data)).toBe(false)
})
