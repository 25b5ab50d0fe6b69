import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const importOf =
  /(?:^|\n)\s*(?:import|export)\s(?:[\w\s*{},$]*?from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g
const aliases: Record<string, string> = {
  '#shared/': 'src/shared/',
  '#core/': 'src/core/',
  '#host/': 'src/host/',
  '#renderer/': 'src/renderer/',
}

/** The files under `src` that are part of the program. */
export function programFiles(): string[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/\.test\.tsx?$|\.d\.ts$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
}

/** What `file` imports from this project, as paths from its root. */
export function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(importOf)].flatMap(([, named, loaded]) => {
    const specifier = (named ?? loaded ?? '').replace(/\?\w+$/, '')
    const alias = Object.keys(aliases).find((start) => specifier.startsWith(start))
    if (alias) return [`${aliases[alias]}${specifier.slice(alias.length)}`]
    if (!specifier.startsWith('.')) return []
    return [relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/')]
  })
}

/** A file or folder covers itself and everything in it. */
const covers = (place: string, file: string) => file === place || file.startsWith(`${place}/`)

/**
 * Imports that the table does not allow, as `from → to`.
 *
 * @param mayImport the longest KEY that covers a file rules it; it may import from under KEY and from the listed places
 */
export function brokenImports(mayImport: Record<string, string[]>): string[] {
  return programFiles().flatMap((file) => {
    const key = Object.keys(mayImport)
      .filter((place) => covers(place, file))
      .toSorted((one, other) => other.length - one.length)[0]
    if (key === undefined) return [`${file} → (no rule covers this file)`]
    const allowed = [key, ...(mayImport[key] ?? [])]
    return importsOf(file)
      .filter((target) => !allowed.some((place) => covers(place, target)))
      .map((target) => `${file} → ${target}`)
  })
}
