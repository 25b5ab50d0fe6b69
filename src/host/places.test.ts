import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readAssets } from './assets.ts'
import { prepareProfile, profilePlace, redirectFile } from './browser-profile.ts'
import { dataDirectory } from './data-directory.ts'
import { throwAwayDirectory } from './throw-away-directory.ts'
import { hasDisplay } from './window.ts'

const home = '/home/noor'
const isPosix = process.platform !== 'win32'

function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-places-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

describe.runIf(isPosix)('the place of the vault', () => {
  it('is where each system keeps the data of programs', () => {
    const at = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv = {}) =>
      dataDirectory({ platform, environment, home })

    expect(at('linux')).toBe('/home/noor/.local/share/ruimte')
    expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/ruimte')
    expect(at('darwin')).toBe('/home/noor/Library/Application Support/Ruimte')
    expect(at('win32', { APPDATA: '/roaming' })).toBe('/roaming/Ruimte')
  })

  it('is what RUIMTE_HOME says, before all', () => {
    expect(dataDirectory({ platform: 'darwin', environment: { RUIMTE_HOME: '/elsewhere' }, home })).toBe('/elsewhere')
  })
})

describe('the window of the browser host', () => {
  it('opens where there is a screen and the person sits before it', () => {
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDisplay({}, 'linux')).toBe(false)
    expect(hasDisplay({}, 'darwin')).toBe(true)
    expect(hasDisplay({}, 'win32')).toBe(true)
    expect(hasDisplay({ DISPLAY: ':10', SSH_CONNECTION: '10.0.0.1 22' }, 'linux')).toBe(false)
  })

  it('has a profile that remembers no passphrase, and keeps what a browser wrote there later', () => {
    const profile = profilePlace('/usr/bin/chromium', emptyDirectory())
    const file = join(profile, 'Default', 'Preferences')

    prepareProfile(profile)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      credentials_enable_service: false,
      profile: { password_manager_enabled: false },
      autofill: { enabled: false },
    })

    writeFileSync(file, '{"later":true}')
    prepareProfile(profile)
    expect(readFileSync(file, 'utf8')).toBe('{"later":true}')
  })

  it.runIf(isPosix)('gets its ticket from a file that only its owner can read', () => {
    const { url, remove } = redirectFile(emptyDirectory(), 'http://127.0.0.1:1/open?t=ticket')

    expect(url).not.toContain('ticket')
    expect(readFileSync(fileURLToPath(url), 'utf8')).toContain('url=http://127.0.0.1:1/open?t=ticket"')
    expect(statSync(fileURLToPath(url)).mode & 0o777).toBe(0o600)
    remove()
    expect(existsSync(fileURLToPath(url))).toBe(false)
  })
})

it('refuses to start without a built window', () => {
  expect(() => readAssets(emptyDirectory())).toThrow('the window is not built')
})

it('leaves nothing of a demo behind', () => {
  const demo = throwAwayDirectory()
  writeFileSync(join(demo.path, 'vault.db'), '')

  demo.remove()

  expect(existsSync(demo.path)).toBe(false)
})
