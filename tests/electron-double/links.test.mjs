import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { sharedShell, until } from './boot-shell.mjs'

const open = ({ buttons }) => buttons.findIndex((button) => ['Openen', 'Open'].includes(button))
const cancel = ({ cancelId }) => cancelId

const settle = () => new Promise((resume) => setTimeout(resume, 50))

describe('an external link', () => {
  /** What the person presses. */
  let press = cancel
  const shell = sharedShell({ answer: (box) => press(box) })
  beforeEach(() => (press = cancel))

  test('opens only after a question that shows where it leads', async () => {
    const { world, window } = shell
    const { openHandler } = window.webContents

    openHandler({ url: 'https://www.movisie.nl/intervisie?a=1' })
    await settle()
    assert.equal(world.questions.length, 1)
    assert.deepEqual(world.openedOutside, [])

    press = open
    openHandler({ url: 'https://www.movisie.nl/intervisie?a=1' })
    await until(() => world.openedOutside.length > 0)
    assert.deepEqual(world.openedOutside, ['https://www.movisie.nl/intervisie?a=1'])
    assert.match(world.questions[1].detail, /www\.movisie\.nl$/)
  })

  test('is offered too when it is clicked in the page', async () => {
    const { world, page } = shell
    press = open

    await page.evaluate(() => {
      location.href = 'https://www.movisie.nl/'
    })

    await until(() => world.openedOutside.length > 0)
    assert.deepEqual(world.openedOutside, ['https://www.movisie.nl/'])
    assert.equal(world.questions.length, 1)
  })

  test('is not opened, nor asked about, when it is anything but https, mail or telephone', async () => {
    const { world, window } = shell
    press = open
    const refused = [
      'http://evil.example/',
      'file:///etc/passwd',
      'smb://server/share',
      'ms-msdt:/id PCWDiagnostic',
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'ruimte://app/',
      'https://www.movisie.nl@evil.example/',
      'https://user:secret@evil.example/',
      `https://evil.example/${'x'.repeat(2000)}`,
      'https://',
      'mailto:',
      'not an address',
      '',
    ]

    for (const url of refused) window.webContents.openHandler({ url })
    await settle()

    assert.deepEqual(world.questions, [])
    assert.deepEqual(world.openedOutside, [])
  })

  test('cannot bury the person in questions', async () => {
    const { world, window } = shell
    const answered = Promise.withResolvers()
    press = () => answered.promise

    for (let time = 0; time < 20; time += 1) window.webContents.openHandler({ url: `https://evil.example/${time}` })
    await settle()
    assert.equal(world.questions.length, 1)

    answered.resolve(world.questions[0].cancelId)
    await settle()
    window.webContents.openHandler({ url: 'https://www.movisie.nl/' })
    await until(() => world.questions.length === 2)
  })

  test('asks in the language of the person, and neither Escape nor Enter opens it', async () => {
    const { world, window, page } = shell
    window.webContents.openHandler({ url: 'mailto:team@example.nl' })
    await until(() => world.questions.length === 1)
    await page.getByRole('radio', { name: 'English' }).click()
    await until(() => world.menus.at(-1).some(({ label }) => label === 'File'))

    window.webContents.openHandler({ url: 'tel:+31201234567' })
    await until(() => world.questions.length === 2)

    const told = world.questions.map(({ message, detail }) => [message, detail])
    assert.deepEqual(told, [
      ['Buiten Ruimte openen?', 'Deze link begint een e-mail aan team@example.nl'],
      ['Open outside Ruimte?', 'This link calls +31201234567'],
    ])
    for (const box of world.questions) {
      assert.equal(box.cancelId, box.defaultId)
      assert.notEqual(box.cancelId, open(box))
    }
  })
})
