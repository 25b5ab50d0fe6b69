import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '..')
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
const manifest = read('package.json') as Manifest
const lock = read('package-lock.json') as {
  packages: Readonly<Record<string, { version?: string } & Partial<Manifest>>>
}

/** Programs that make an installer. */
const PACKAGER = /^(?:electron-builder|electron-packager|@electron\/packager|@electron-forge\/.+)$/

it('the shell is one exact version, the same in all that says which', () => {
  const { electron = '' } = manifest.devDependencies

  expect(electron).toMatch(/^\d+\.\d+\.\d+$/)
  expect(lock.packages['']?.devDependencies?.['electron']).toBe(electron)
  expect(lock.packages['node_modules/electron']?.version).toBe(electron)
})

it('no installer is made before its fuses are read back', () => {
  const packagers = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) =>
    PACKAGER.test(name),
  )

  expect(packagers.length === 0 || 'check:fuses' in manifest.scripts, packagers.join(', ')).toBe(true)
})
