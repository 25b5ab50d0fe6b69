import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Control } from '../tests/controls/control.ts'
import { controls } from '../tests/controls/controls.ts'
import { switchedOff } from '../tests/controls/switch-off.ts'

// npm run test:controls [-- part of a name]: switches off one control at a time in a copy; each must make a test fail.
const root = join(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'ruimte-controls-'))
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const chosen = controls.filter(({ name }) => name.includes(process.argv[2] ?? ''))

/** Few lives of a team are enough to see a fault in every one of them. */
const environment = { ...process.env, RUNS: '60', RUIMTE_SEED: '1', RUIMTE_WITHOUT_RELAY: '1' }

function testsPass(paths: readonly string[]): boolean {
  try {
    const args = [vitest, 'run', '--project', 'node', '--bail', '1', ...paths]
    execFileSync(process.execPath, args, { cwd: copy, env: environment, stdio: 'ignore', timeout: 180_000 })
    return true
  } catch {
    return false
  }
}

function isNoticed(control: Control): boolean {
  const place = join(copy, control.file)
  writeFileSync(place, switchedOff(control, root))
  try {
    return !testsPass(control.noticedBy)
  } finally {
    cpSync(join(root, control.file), place)
  }
}

try {
  for (const part of ['src', 'tests', 'docs', 'package.json', 'tsconfig.json', 'tsconfig.web.json', 'vitest.config.ts'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const all = [...new Set(chosen.flatMap(({ noticedBy }) => noticedBy))]
  if (!testsPass(all)) throw new Error('the tests fail with every control on; nothing can be learnt')
  const unnoticed = chosen.filter((control) => {
    const noticed = isNoticed(control)
    console.log(JSON.stringify({ control: control.name, noticed }))
    return !noticed
  })
  console.log(JSON.stringify({ controls: chosen.length, noticed: chosen.length - unnoticed.length }))
  process.exitCode = unnoticed.length > 0 ? 1 : 0
} finally {
  rmSync(copy, { recursive: true, force: true })
}
