import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askCore, makeVault, PASSPHRASE } from './ask-core.mjs'
import { bootToWindow, temporaryHome, until } from './boot-shell.mjs'

async function bootUnlocked(t) {
  const home = temporaryHome(t)
  await makeVault(home)
  const { world } = await bootToWindow(t, { home })
  const client = await askCore(t, world)
  await client.vault.unlock({ passphrase: PASSPHRASE })
  return { world, client }
}

/** Begins an import and reads one text with it. */
async function readText(t, client, text) {
  const stop = new AbortController()
  t.after(() => stop.abort())
  const messages = await client.transfer.openImport(undefined, { signal: stop.signal })
  const { importId } = (await messages.next()).value
  messages.next().catch(() => {})
  const bytes = new Uint8Array(Buffer.from(text))
  const read = async (file) => {
    await client.transfer.giveBytes({ importId, file, bytes })
    return client.transfer.readFile({ importId, file, name: 'notitie.md', sizeBytes: bytes.length })
  }
  return { read, stop, importId }
}

const parsersOf = (world) => world.forks.filter(({ program }) => program.includes('parser'))

test('a file is read by a process of its own, without our environment, and comes in', async (t) => {
  const { world, client } = await bootUnlocked(t)
  const { read, importId } = await readText(t, client, '# Titel\n\nEen tekst.')

  const file = await read(0)

  assert.equal(file.text?.title, 'Titel')
  const [parser] = parsersOf(world)
  assert.equal(parser.options.stdio, 'ignore')
  assert.deepEqual(
    Object.keys(parser.options.env).filter((name) => name !== 'SystemRoot'),
    [],
  )
  assert.match(parser.options.execArgv.join(' '), /--max-old-space-size=\d+/)
  const files = [{ file: 0, kind: 'lesson', title: null }]
  for await (const step of await client.transfer.bringIn({ importId, files, withRealNames: false }))
    if (step.type === 'done') assert.equal(step.documents.length, 1)
})

test('a parser that ends is followed by another for the next file', async (t) => {
  const { world, client } = await bootUnlocked(t)
  const { read } = await readText(t, client, 'Een tekst.')
  assert.equal((await read(0)).outcome, 'text')

  parsersOf(world)[0].child.kill()
  await until(() => parsersOf(world)[0].child.hasExited, { sentence: 'the parser did not end' })
  await until(() => world.core.told.some(({ type }) => type === 'parser-gone'), { sentence: 'core was not told' })

  assert.equal((await read(1)).outcome, 'text')
  assert.equal(parsersOf(world).length, 2)
})

test('no parser is left when its import ends, nor when core does', async (t) => {
  const { world, client } = await bootUnlocked(t)
  const { read, stop } = await readText(t, client, 'Een tekst.')
  await read(0)
  stop.abort()
  await until(() => parsersOf(world).every(({ child }) => child.hasExited), { sentence: 'the parser went on' })

  const again = await readText(t, client, 'Nog een tekst.')
  await again.read(0)
  world.core.kill()
  await until(() => parsersOf(world).every(({ child }) => child.hasExited), { sentence: 'the parser outlived core' })
})
