import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { Preferences, type PreferencesChange } from '#shared/contract/preferences.ts'

const initial: Preferences = {
  language: 'nl',
  theme: 'system',
  lockAfterMinutes: 10,
  coaching: true,
  sessionCues: { half: true, minute: true, end: true, sound: false },
}

/** Choices that hold while the vault is locked, in a small file beside it. A file that cannot be read counts as none. */
export class PreferencesFile {
  readonly #path: string
  readonly #listeners: ((preferences: Preferences) => void)[] = []
  #current: Preferences

  constructor(path: string) {
    this.#path = path
    this.#current = read(path)
  }

  get(): Preferences {
    return this.#current
  }

  set(changes: PreferencesChange): Preferences {
    this.#current = { ...this.#current, ...givenOnly(changes) }
    mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 })
    writeFileAtomic(this.#path, `${JSON.stringify(this.#current, null, 2)}\n`, { mode: 0o600 })
    for (const listener of this.#listeners) listener(this.#current)
    return this.#current
  }

  onChange(listener: (preferences: Preferences) => void): void {
    this.#listeners.push(listener)
  }
}

function read(path: string): Preferences {
  try {
    const found = Preferences.partial().safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return found.success ? { ...initial, ...givenOnly(found.data) } : initial
  } catch {
    return initial
  }
}

function givenOnly(changes: PreferencesChange): Partial<Preferences> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}
