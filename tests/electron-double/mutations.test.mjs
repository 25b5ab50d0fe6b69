// Proof that the double's tests can fail: each planted fault must be noticed by the suite that is there for it.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { chromium } from '@playwright/test'
import { appPath } from './boot-shell.mjs'
import { launchOptions } from './chromium.mjs'
import { faults } from './planted-faults.mjs'

const root = join(import.meta.dirname, '..', '..')
// Below node_modules, so that the copy finds the one package that is not in the build.
const place = join(root, 'node_modules', '.cache', 'ruimte-shell-mutants')
const AT_ONCE = 2
// Each fault costs a start of the program: the everyday run tries a few, the nightly run all of them.
const tried = process.env.RUIMTE_NIGHTLY ? faults : faults.filter((_fault, at) => at % 6 === 0)

/** The one built file that a fault goes in, and how it reads with the fault. */
function placeOf({ in: pattern, from, to }) {
  const built = join(appPath, 'out')
  const holding = globSync(pattern, { cwd: built })
    .map((file) => ({ file, text: readFileSync(join(built, file), 'utf8') }))
    .filter(({ text }) => text.includes(from))
  assert.equal(holding.length, 1, `the fault has nowhere to go: ${from}`)
  const [{ file, text }] = holding
  assert.equal(text.split(from).length, 2, `the fault could go in two places: ${from}`)
  return { file, faulty: text.replace(from, () => to) }
}

/** Copies the built program and plants a fault in it. @returns the copy */
function plant(fault, number) {
  const { file, faulty } = placeOf(fault)
  const copy = join(place, String(number))
  const out = join(copy, 'out')
  mkdirSync(out, { recursive: true })
  const withoutMaps = (path) => !path.endsWith('.map')
  for (const part of ['main', 'preload']) {
    cpSync(join(appPath, 'out', part), join(out, part), { recursive: true, filter: withoutMaps })
  }
  symlinkSync(join(appPath, 'out', 'renderer'), join(out, 'renderer'), 'junction')
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(out, file), faulty)
  return copy
}

/** Runs one of the double's tests on a program. @returns whether it passed, and what it said */
function passes(program, { file, test: name }, environment) {
  const runner = ['--test', '--test-isolation=none', '--test-force-exit', '--test-timeout=300000']
  const one = [`--test-name-pattern=${RegExp.escape(name)}`, join(import.meta.dirname, `${file}.test.mjs`)]
  const args = ['--import', join(import.meta.dirname, 'register.mjs'), ...runner, ...one]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', RUIMTE_SHELL_APP: program, ...environment },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((resolve) => child.on('exit', (code) => resolve({ passed: code === 0, said })))
}

describe('a fault in the built shell is noticed', { concurrency: AT_ONCE, timeout: 900_000 }, () => {
  let server
  before(async () => {
    rmSync(place, { recursive: true, force: true })
    server = await chromium.launchServer(launchOptions)
  })
  after(async () => {
    await server.close()
    rmSync(place, { recursive: true, force: true })
  })

  test('and a copy without a fault passes', async () => {
    const sound = plant({ in: 'main/index.js', from: 'sandbox: true', to: 'sandbox: true' }, 'sound')
    const one = { file: 'guards', test: 'a page that sends itself elsewhere stays where it is' }

    const { passed, said } = await passes(sound, one, { RUIMTE_SHELL_CHROMIUM: server.wsEndpoint() })

    assert.ok(passed && said.includes(`✔ ${one.test} (`), said)
  })

  test('and every fault still has its one place in the program', () => {
    for (const fault of faults) assert.ok(placeOf(fault))
  })

  for (const [number, fault] of tried.entries()) {
    test(fault.name, async () => {
      const faulty = plant(fault, number)

      const { passed, said } = await passes(faulty, fault, {
        RUIMTE_SHELL_CHROMIUM: server.wsEndpoint(),
        RUIMTE_SHELL_PATIENCE_MS: '4000',
      })

      assert.equal(passed, false, `nobody noticed: ${fault.name}`)
      // Not just any failure: the one that tells what is wrong.
      assert.ok(said.includes(fault.says ?? `✖ ${fault.test} (`), said)
    })
  }
})
