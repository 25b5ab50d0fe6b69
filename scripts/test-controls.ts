import { join } from 'node:path'
import { controls } from '../tests/controls/controls.ts'
import { CopyWithout } from '../tests/controls/without.ts'

// npm run test:controls [-- parts of names]: switches off one control at a time in a copy; each must make a test fail.
// One JSON line for each, with the test that noticed it, and a summary last.
const parts = process.argv.slice(2)
const chosen = controls.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)))
const copy = new CopyWithout(join(import.meta.dirname, '..'))
const began = performance.now()

try {
  const all = [...new Set(chosen.flatMap(({ noticedBy }) => noticedBy))]
  const failing = await copy.failing(all)
  if (failing !== null) throw new Error(`"${failing}" fails with every control on; nothing can be learnt`)
  let noticed = 0
  for (const control of chosen) {
    const noticedBy = await copy.noticing(control)
    console.log(JSON.stringify({ control: control.name, noticedBy }))
    if (noticedBy !== null) noticed += 1
  }
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(JSON.stringify({ controls: chosen.length, noticed, seconds }))
  process.exitCode = noticed < chosen.length ? 1 : 0
} finally {
  copy.remove()
}
