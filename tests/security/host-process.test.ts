import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createCore } from '#core/create-core.ts'

const hooks = join(import.meta.dirname, '..', 'module-path-hooks.ts')
const program = join(import.meta.dirname, 'run-host-child.ts')

interface Started {
  readonly child: ChildProcess
  readonly printed: () => string
  readonly untilPrinted: (text: string) => Promise<void>
}

/** A machine for one person: a place for data, a place for temporary files, and a built window. */
function machine() {
  const root = mkdtempSync(join(tmpdir(), 'ruimte-host-process-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }))
  const [data, temporary, window] = ['data', 'tmp', 'window'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ]
  for (const directory of [temporary, window]) mkdirSync(directory)
  writeFileSync(join(window, 'index.html'), '<!doctype html>')
  const environment = { ...process.env, RUIMTE_HOME: data, TMPDIR: temporary, NODE_OPTIONS: '' }
  const command = [process.execPath, '--import', hooks, program, window]
  const start = (...flags: string[]) => {
    const [node = '', ...args] = [...command, '--no-open', ...flags]
    return follow(spawn(node, args, { env: environment }))
  }
  return { data, command, environment, start }
}

function follow(child: ChildProcess): Started {
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text))
  }
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    child,
    printed: () => printed,
    async untilPrinted(text) {
      await expect.poll(() => printed, { timeout: 120_000, interval: 50 }).toContain(text)
    },
  }
}

function addressIn({ printed }: Started): string {
  return /http:\/\/127\.0\.0\.1:\d+\/open\?t=[\w-]+/.exec(printed())?.[0] ?? ''
}

async function endOf({ child }: Started): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

const statusOf = async (address: string) => (await fetch(address, { redirect: 'manual' })).status

describe('npm start without a display', () => {
  it('prints an address that works once', async () => {
    const host = machine().start()
    await host.untilPrinted('/open?t=')

    expect(await statusOf(addressIn(host))).toBe(303)
    expect(await statusOf(addressIn(host))).toBe(403)
  })

  it('ends in order at a signal, and takes back where it was', async () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      const { data, start } = machine()
      const host = start()
      await host.untilPrinted('/open?t=')
      expect(existsSync(join(data, 'host.json'))).toBe(true)

      host.child.kill(signal)

      expect({ signal, code: await endOf(host) }).toEqual({ signal, code: 0 })
      expect(existsSync(join(data, 'host.json'))).toBe(false)
    }
  })

  it('gives a fresh address of the first when it is started again', async () => {
    const { start } = machine()
    const first = start()
    await first.untilPrinted('/open?t=')

    const second = start()

    expect(await endOf(second)).toBe(0)
    expect(second.printed()).toContain('already running')
    expect(new URL(addressIn(second)).host).toBe(new URL(addressIn(first)).host)
    expect(addressIn(second)).not.toBe(addressIn(first))
    expect(await statusOf(addressIn(second))).toBe(303)
  })

  it('starts again after it was killed', async () => {
    const { data, start } = machine()
    const killed = start()
    await killed.untilPrinted('/open?t=')
    killed.child.kill('SIGKILL')
    await endOf(killed)
    expect(existsSync(join(data, 'host.json'))).toBe(true)

    const next = start()
    await next.untilPrinted('/open?t=')

    expect(next.printed()).not.toContain('already running')
    expect(await statusOf(addressIn(next))).toBe(303)
  })

  it.runIf(process.platform !== 'win32')('ends when the shell that npm ran it in is gone', async () => {
    const { command, environment } = machine()
    const quoted = [...command, '--no-open'].map((part) => `'${part}'`).join(' ')
    const shell = follow(spawn('sh', ['-c', `${quoted}; true`], { env: environment }))
    await shell.untilPrinted('/open?t=')
    const address = addressIn(shell)

    shell.child.kill('SIGKILL')

    const isGone = () =>
      statusOf(address).then(
        () => false,
        () => true,
      )
    await expect.poll(isGone, { interval: 200 }).toBe(true)
  })

  it('knows its flags', async () => {
    const host = machine().start('--demmo')

    expect(await endOf(host)).not.toBe(0)
    expect(host.printed()).toContain('--demmo')
  })
})

describe('npm run rebuild-index', () => {
  it('says that there is nothing to rebuild where there is no vault', async () => {
    const host = machine().start('--rebuild-index')

    expect(await endOf(host)).toBe(1)
    expect(host.printed()).toContain('There is no vault here yet')
  })

  it('asks for the passphrase, makes everything anew and tells from how many documents', async () => {
    const { data, start } = machine()
    const passphrase = 'zeven stille fietsen'
    const core = createCore({ vaultDirectory: data, keychain: null, keyDerivation: 'quick-for-tests' })
    await core.client.vault.create({ ownerName: 'Bilal', passphrase, language: 'nl', contents: 'empty' })
    await core.client.dilemmas.create({ language: 'nl' })

    const whileOpen = start('--rebuild-index')
    whileOpen.child.stdin?.end(`${passphrase}\n`)
    expect(await endOf(whileOpen)).toBe(1)
    expect(whileOpen.printed()).toContain('Ruimte is open on this vault')
    core.close()

    const wrong = start('--rebuild-index')
    wrong.child.stdin?.end('zeven stille auto\n')
    expect(await endOf(wrong)).toBe(1)
    expect(wrong.printed()).toContain('not the passphrase')

    const right = start('--rebuild-index')
    right.child.stdin?.end(`${passphrase}\n`)
    expect(await endOf(right)).toBe(0)
    expect(right.printed()).toContain('made anew; documents: 1')
    expect(right.printed()).not.toContain(passphrase)
  })
})
