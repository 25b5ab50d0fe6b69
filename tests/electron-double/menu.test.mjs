import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bootToWindow, sharedShell, until } from './boot-shell.mjs'

const items = (menu) => menu.flatMap(({ submenu }) => submenu)
const labels = (menu) => [...menu, ...items(menu)].map(({ label }) => label).filter(Boolean)

/** The menu once it stands in this language. */
async function menuWith(world, label) {
  await until(() => world.menus.length > 0 && labels(world.menus.at(-1)).includes(label), {
    sentence: `no menu with "${label}"`,
  })
  return world.menus.at(-1)
}

describe('the native menu', () => {
  const shell = sharedShell()

  test('every item has a label of ours: Electron would fill in its own in another language', async () => {
    const { world } = shell
    const menu = await menuWith(world, 'Bestand')

    for (const item of items(menu)) assert.ok(item.type === 'separator' || item.label, JSON.stringify(item))
  })

  test('a choice in the menu goes to the page', async () => {
    const { world, page } = shell
    await page.evaluate(() => {
      window.commands = []
      window.addEventListener('message', ({ source, data }) => {
        if (source === window && data?.ruimte === 'command') window.commands.push(data.command)
      })
    })
    const menu = await menuWith(world, 'Bestand')

    for (const { click } of items(menu)) click?.()

    await until(() => page.evaluate(() => window.commands.length === 5))
    assert.deepEqual((await page.evaluate(() => window.commands)).toSorted(), [
      'find',
      'five-minutes',
      'lock',
      'new-dilemma',
      'settings',
    ])
  })

  test('the theme that was chosen holds for the frame of the window too', async () => {
    const { world } = shell
    await menuWith(world, 'Bestand')

    world.core.emit('message', {
      type: 'preferences',
      preferences: { language: 'nl', theme: 'dark', lockAfterMinutes: 10 },
    })

    assert.equal(world.nativeTheme.themeSource, 'dark')
  })
})

test('the menu stands in the language of the person, and follows it at once', async (t) => {
  const { world, page } = await bootToWindow(t)
  const dutch = await menuWith(world, 'Bestand')

  await page.getByRole('radio', { name: 'English' }).click()
  const english = await menuWith(world, 'File')

  assert.equal(labels(english).length, labels(dutch).length)
  const same = labels(english).filter((label) => labels(dutch).includes(label))
  assert.deepEqual(same, [])
})
