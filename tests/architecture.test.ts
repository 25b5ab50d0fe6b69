import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenImports, importsOf, programFiles } from './broken-imports.ts'
import { importCircles } from './import-circles.ts'

const error = 'src/core/domain-error.ts'
const feature = ['src/shared', 'src/core/rpc', 'src/core/store', 'src/core/documents', 'src/core/search', error]
const screen = ['src/shared', 'src/renderer/ui', 'src/renderer/lib', 'src/renderer/editor']

/** Who may import whom: a file under KEY may import from its own folder and from these. */
const mayImport: Record<string, string[]> = {
  'src/shared': [],
  'src/core/domain-error.ts': ['src/shared'],
  'src/core/crypto': [],
  'src/core/store': ['src/shared', error],
  'src/core/vault': ['src/shared', 'src/core/crypto', 'src/core/store', 'src/core/rpc', error],
  'src/core/documents': ['src/shared', 'src/core/store', 'src/core/rpc', error],
  'src/core/search': ['src/shared', 'src/core/store', 'src/core/rpc', error],
  'src/core/team/log': ['src/shared', 'src/core/crypto', error],
  'src/core/team/log/testing': ['src/shared', 'src/core'],
  'src/core/team/sync/testing': ['src/shared', 'src/core'],
  'src/core/team/transport': ['src/shared', 'src/core/crypto', 'src/core/team/log/ids.ts'],
  'src/core/team/sync': [
    'src/shared',
    'src/core/crypto',
    'src/core/store',
    'src/core/documents',
    'src/core/team/log',
    'src/core/team/transport',
    'src/core/team/open-team.ts',
    error,
  ],
  'src/core/team/presence': [
    'src/shared',
    'src/core/crypto',
    'src/core/team/log',
    'src/core/team/sync',
    'src/core/team/transport',
    'src/core/team/open-team.ts',
    error,
  ],
  'src/core/team/members': [
    'src/shared',
    'src/core/rpc',
    'src/core/store',
    'src/core/vault',
    'src/core/documents',
    'src/core/crypto',
    'src/core/team',
    error,
  ],
  'src/core/preferences': ['src/shared', 'src/core/rpc'],
  'src/core/rpc': [
    'src/shared',
    'src/core/store',
    'src/core/vault',
    'src/core/documents',
    'src/core/preferences',
    'src/core/team/members',
    error,
  ],
  // Left may not import right: journal, dilemmas, methods ‹ sessions ‹ archive ‹ sharing ‹ demo.
  'src/core/journal': feature,
  'src/core/aliases': feature,
  'src/core/privacy': [...feature, 'src/core/aliases'],
  'src/core/vision': feature,
  'src/core/dilemmas': feature,
  'src/core/methods': feature,
  'src/core/sessions': [...feature, 'src/core/paper', 'src/core/aliases', 'src/core/dilemmas', 'src/core/methods'],
  'src/core/archive': [
    ...feature,
    'src/core/paper',
    'src/core/aliases',
    'src/core/privacy',
    'src/core/dilemmas',
    'src/core/sessions',
  ],
  'src/core/turning': [...feature, 'src/core/aliases', 'src/core/journal', 'src/core/sessions', 'src/core/archive'],
  'src/core/paper': ['src/shared', 'src/core/documents'],
  'src/core/sharing': [
    ...feature,
    'src/core/aliases',
    'src/core/privacy',
    'src/core/paper',
    'src/core/methods',
    'src/core/sessions',
    'src/core/team/members/team-space.ts',
  ],
  'src/core/transfer': [
    ...feature,
    'src/core/paper',
    'src/core/aliases',
    'src/core/privacy',
    'src/core/vision',
    'src/core/journal',
    'src/core/dilemmas',
    'src/core/sessions',
    'src/core/archive',
    'src/core/turning',
    'src/core/sharing',
  ],
  'src/core/demo': [
    ...feature,
    'src/core/vision',
    'src/core/journal',
    'src/core/dilemmas',
    'src/core/sessions',
    'src/core/archive',
    'src/core/sharing',
  ],
  'src/core/testing': ['src/shared', 'src/core'],
  'src/core': ['src/shared'],
  'src/host': ['src/shared', 'src/core/create-core.ts', 'src/core/demo/start-demo.ts'],
  // The hosts share how a window's files are served and where a vault is.
  'src/main': [
    'src/shared',
    'src/host/answer-headers.ts',
    'src/host/assets.ts',
    'src/host/data-directory.ts',
    'src/host/throw-away-directory.ts',
    // Its path, to fork it; nothing of it is loaded here.
    'src/core/transfer/parser/parser-process.ts',
  ],
  'src/preload': ['src/shared/shell-channels.ts'],
  'src/renderer/ui': [],
  'src/renderer/lib': ['src/shared'],
  // The search box of the palette and of the archive.
  'src/renderer/lib/search': ['src/shared', 'src/renderer/lib', 'src/renderer/ui'],
  'src/renderer/editor': ['src/shared', 'src/renderer/ui', 'src/renderer/lib'],
  'src/renderer/features/archive': screen,
  'src/renderer/features/dilemmas': screen,
  'src/renderer/features/journal': screen,
  'src/renderer/features/methods': screen,
  'src/renderer/features/sessions': screen,
  // The version that "about" shows stands in one place.
  'src/renderer/features/settings': [...screen, 'package.json'],
  'src/renderer/features/sharing': screen,
  'src/renderer/features/team': screen,
  'src/renderer/features/today': screen,
  'src/renderer/features/transfer': screen,
  'src/renderer/features/vault': screen,
  'src/renderer/features/vision': screen,
  'src/renderer/app': ['src/shared', 'src/renderer'],
  'src/renderer': ['src/shared'],
}

const source = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')

describe('architecture', () => {
  it('has imports that follow the dependency rule', () => {
    expect(brokenImports(mayImport)).toEqual([])
  })

  it('would notice an import that breaks the rule', () => {
    expect(brokenImports({ ...mayImport, 'src/core/dilemmas': [] })).not.toEqual([])
  })

  it('reads imports, re-exports and dynamic imports alike', () => {
    expect(importsOf('src/core/create-core.ts')).toContain('src/core/demo/fill-demo.ts')
    expect(importsOf('src/core/create-core.ts')).toContain('src/shared/units.ts')
  })

  it('imports nothing in a circle, not even types', () => {
    const imports = new Map(programFiles().map((file) => [file, importsOf(file)]))
    expect(importCircles(imports)).toEqual([])
  })

  it('would notice a circle of three files, and nothing beside it', () => {
    const imports = { a: ['b', 'd'], b: ['c'], c: ['a', 'd'], d: ['e'], e: [] }
    expect(importCircles(new Map(Object.entries(imports)))).toEqual([['a', 'b', 'c']])
  })

  it('keeps libraries of cryptography in one folder', () => {
    const library = /from '(libsodium-wrappers-sumo|@noble\/[^']+|cborg)'/
    const users = programFiles().filter((file) => library.test(source(file)))
    expect(users.filter((file) => !file.startsWith('src/core/crypto/'))).toEqual([])
    expect(users).not.toEqual([])
  })

  it('makes windows of the desktop shell in one place only', () => {
    const makers = programFiles().filter((file) => source(file).includes('new BrowserWindow'))
    expect(makers).toEqual(['src/main/window-factory.ts'])
  })

  it('never copies the store by a way that writes clear text', () => {
    const ways = /\.serialize\(\)|\.backup\(|ATTACH\s+(DATABASE\s+)?['?]/i
    expect(programFiles().filter((file) => file.startsWith('src/core/store') && ways.test(source(file)))).toEqual([])
  })

  it('takes no randomness from Math.random in core', () => {
    const places = programFiles().filter((file) => file.startsWith('src/core'))
    expect(places.filter((file) => source(file).includes('Math.random'))).toEqual([])
  })

  it('lets no browser keep what is typed: every text field says so', () => {
    const withFields = programFiles().filter(
      (file) => file.endsWith('.tsx') && /<(?:input|textarea)\b/.test(source(file)),
    )
    expect(withFields).not.toEqual([])
    expect(withFields.filter((file) => !/autoComplete(?:=|: )['"]off['"]/.test(source(file)))).toEqual([])
  })

  it('has small files: none over 300 lines, half of them at most 80', () => {
    const lengths = programFiles().map((file) => source(file).split('\n').length)
    const median = lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0
    expect(Math.max(...lengths)).toBeLessThanOrEqual(300)
    expect(median).toBeLessThanOrEqual(80)
  })
})
