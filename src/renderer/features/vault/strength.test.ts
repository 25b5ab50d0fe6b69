import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { translations } from '@zxcvbn-ts/language-en'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import dutch from '../../locales/nl/vault.json'
import { measure } from './strength.ts'
import { isStrongEnough } from './strong-enough.ts'

const isLetThrough = (passphrase: string, own: readonly string[] = []) => isStrongEnough(measure(passphrase, own))

describe('a passphrase', () => {
  it.each(['fiets wolk lantaarn kast', 'correct horse battery staple', 'vier losse woorden zonder verband'])(
    'of words that do not belong together is let through: %s',
    (passphrase) => {
      expect(isLetThrough(passphrase)).toBe(true)
    },
  )

  it.each(['gezelligheid', 'welkom2024', 'Amsterdam1', 'wachtwoord123', 'qwertyuiop', 'aaaaaaaaaaaa', '12-03-1987'])(
    'that others would try is not: %s',
    (passphrase) => {
      expect(isLetThrough(passphrase)).toBe(false)
    },
  )

  it('made of the own name scores less than of another rare word', () => {
    const own = ['Xandrelon Quivertas']
    expect(measure('xandrelonquivertas', own).score).toBeLessThan(measure('xandrelonquivertas', []).score)
    expect(isLetThrough('xandrelonquivertas', own)).toBe(false)
  })

  it('shorter than core takes is never let through, whatever it is made of', () => {
    expect(isLetThrough('t7!qZ#2v$')).toBe(false)
    expect(isLetThrough('t7!qZ#2v$x')).toBe(true)
  })

  it('of great length is measured without delay: by its beginning', () => {
    const check = vi.spyOn(ZxcvbnFactory.prototype, 'check')
    onTestFinished(() => check.mockRestore())
    measure('lamp regen '.repeat(90), [])
    expect(check.mock.calls.map(([passphrase]) => passphrase.length)).toEqual([100])
  })
})

it('has a sentence for every advice that can be given', () => {
  const { pwned: _warning, ...warnings } = translations.warnings
  const { pwned: _suggestion, ...suggestions } = translations.suggestions
  expect(Object.keys(dutch.strength.warning).toSorted()).toEqual(Object.keys(warnings).toSorted())
  expect(Object.keys(dutch.strength.suggestion).toSorted()).toEqual(Object.keys(suggestions).toSorted())
})
