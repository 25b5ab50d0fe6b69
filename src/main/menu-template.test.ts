import type { MenuItemConstructorOptions as Item } from 'electron'
import { expect, it } from 'vitest'
import { type MenuCommand, menuTemplate } from './menu-template.ts'

const platforms = ['linux', 'win32', 'darwin'] as const

function itemsOf(config: { platform: NodeJS.Platform; run?: (command: MenuCommand) => void }): Item[] {
  const menu = menuTemplate({ language: 'nl', forDevelopers: false, run: () => {}, ...config })
  return menu.flatMap(({ submenu }) => submenu as Item[])
}

it('offers the same choices on every system', () => {
  const names = (platform: NodeJS.Platform) =>
    itemsOf({ platform })
      .flatMap(({ id, role }) => id ?? role ?? [])
      .filter((name) => !['hide', 'hideOthers', 'unhide'].includes(name))
      .toSorted()

  for (const platform of platforms) expect(names(platform)).toEqual(names('linux'))
})

it('gives every item a label of ours', () => {
  for (const platform of platforms) {
    for (const item of itemsOf({ platform })) expect(item.type === 'separator' || item.label).toBeTruthy()
  }
})

it('gives no two items the same key', () => {
  const keys = itemsOf({ platform: 'linux' }).flatMap(({ accelerator }) => accelerator ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})

it('puts settings and quitting in the program menu on macOS', () => {
  const menu = menuTemplate({ language: 'en', platform: 'darwin', forDevelopers: false, run: () => {} })
  const [program] = menu.map(({ submenu }) => submenu as Item[])
  expect(program?.flatMap(({ label }) => label ?? [])).toEqual([
    'Settings',
    'Hide Ruimte',
    'Hide others',
    'Show all',
    'Quit Ruimte',
  ])
})

it('offers developer tools to developers only', () => {
  const roles = (forDevelopers: boolean) =>
    menuTemplate({ language: 'nl', platform: 'linux', forDevelopers, run: () => {} })
      .flatMap(({ submenu }) => submenu as Item[])
      .map(({ role }) => role)
  expect(roles(false)).not.toContain('toggleDevTools')
  expect(roles(true)).toContain('toggleDevTools')
})
