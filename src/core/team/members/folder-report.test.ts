import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keeperOf } from './folder-keeper.ts'
import { folderPath } from './folder-path.ts'
import { reportOnFolder } from './folder-report.ts'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ruimte-place-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const look = (path: string, more: { ownFolder?: string; vaultDirectory?: string } = {}) =>
  reportOnFolder({ path, ownFolder: more.ownFolder ?? null, vaultDirectory: more.vaultDirectory ?? '/nergens' })

describe('a folder to share in', () => {
  it('is good when files can be made in it, and nothing is left behind', async () => {
    const folder = newFolder()

    expect(await look(folder)).toEqual({
      kind: 'folder',
      state: 'good',
      keeper: null,
      otherTeams: 0,
      hasThisTeam: false,
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('is missing, or no folder, or the vault itself', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'brief.txt'), '')
    mkdirSync(join(folder, 'kluis'))

    expect((await look(join(folder, 'weg'))).state).toBe('missing')
    expect((await look('Documenten/Team')).state).toBe('missing')
    expect((await look(join(folder, 'brief.txt'))).state).toBe('not-a-folder')
    const vaultDirectory = join(folder, 'kluis')
    expect((await look(vaultDirectory, { vaultDirectory })).state).toBe('own-vault')
  })

  // Who is root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('is refused when nothing can be made in it', async () => {
    const folder = newFolder()
    chmodSync(folder, 0o500)

    expect((await look(folder)).state).toBe('not-writable')
  })

  it('tells this team from others that share there', async () => {
    const folder = newFolder()
    for (const name of ['ruimte-0a1b2c3d', 'ruimte-ffffffff', 'ruimte-oud']) mkdirSync(join(folder, name))

    expect(await look(folder, { ownFolder: 'ruimte-ffffffff' })).toMatchObject({ otherTeams: 1, hasThisTeam: true })
    expect(await look(folder)).toMatchObject({ otherTeams: 2, hasThisTeam: false })
  })

  it('seems to be kept by the program whose name or traces show', async () => {
    const folder = newFolder()
    const inOneDrive = join(folder, 'OneDrive - Gemeente Noord', 'Team')
    mkdirSync(inOneDrive, { recursive: true })
    const inSyncthing = join(folder, 'gedeeld', 'team')
    mkdirSync(inSyncthing, { recursive: true })
    mkdirSync(join(folder, 'gedeeld', '.stfolder'))

    expect((await look(inOneDrive)).keeper).toBe('onedrive')
    expect((await look(inSyncthing)).keeper).toBe('syncthing')
    expect(keeperOf(['C:', 'Users', 'a', 'Nextcloud2'], [])).toBeNull()
    expect(keeperOf(['home', 'a', 'Nextcloud', 'Team'], [])).toBe('nextcloud')
    expect(keeperOf(['home', 'a'], ['._sync_1f2e3d.db'])).toBe('nextcloud')
  })
})

describe('a path as it was typed', () => {
  it('is read with quotation marks or from home, and never from where the program happens to run', () => {
    expect(folderPath(' "/srv/Team Noord" ')).toBe('/srv/Team Noord')
    expect(folderPath('~/Team')).toBe(join(homedir(), 'Team'))
    expect(folderPath('Team')).toBeUndefined()
    expect(folderPath('')).toBeUndefined()
  })
})
