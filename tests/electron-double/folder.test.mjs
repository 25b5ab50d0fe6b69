import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sharedShell } from './boot-shell.mjs'

const CHANNEL = 'ruimte:choose-folder'

describe('the dialog for folders', () => {
  let answer
  const shell = sharedShell({ folder: () => answer })

  test('tells the page the path of the folder that a person chooses, and nothing when they choose none', async () => {
    const { world, page } = shell
    const choose = () => page.evaluate(() => window.ruimteShell.chooseFolder())

    answer = { canceled: false, filePaths: ['/gedeeld/Team Noord'] }
    assert.equal(await choose(), '/gedeeld/Team Noord')
    answer = { canceled: true, filePaths: [] }
    assert.equal(await choose(), null)

    const [asked] = world.folderQuestions
    assert.deepEqual(asked.properties.toSorted(), ['createDirectory', 'dontAddToRecent', 'openDirectory'])
    assert.match(asked.title, /map/)
  })

  test('is for our own page, at the top of its window, and one at a time', async () => {
    const { world, window } = shell
    const { webContents } = window
    const own = webContents.mainFrame
    const asks = (senderFrame) => world.ipcMain.ask(CHANNEL, { sender: webContents, senderFrame })

    for (const frame of [null, { ...own, parent: own }, { ...own, origin: 'https://example.org' }])
      assert.equal(await asks(frame), null)
    assert.equal(world.folderQuestions.length, 0)

    const choosing = Promise.withResolvers()
    answer = choosing.promise
    const [first, second] = [asks(own), asks(own)]
    choosing.resolve({ canceled: false, filePaths: ['/gedeeld'] })
    assert.deepEqual([await first, await second], ['/gedeeld', null])
    assert.equal(world.folderQuestions.length, 1)
  })
})
