import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './ensure-browser.ts'
import { ensureRelay } from './ensure-relay.ts'

interface Count {
  passed: number
  failed: number
}

interface Step {
  readonly name: string
  readonly command: string
  readonly environment?: Record<string, string>
  /** How many tests it ran; a step without a report counts as one. */
  readonly count?: () => Count
  /** Keeps what it says until it is done, so that it does not stand between the lines of another. */
  readonly isBeside?: boolean
}

const reports = mkdtempSync(join(tmpdir(), 'ruimte-test-reports-'))
const report = (name: string) => join(reports, name)

/** These need nothing of each other. */
const firstSteps: Step[] = [
  { name: 'format', command: 'oxfmt --check' },
  { name: 'lint', command: 'npm run lint -s' },
  { name: 'types', command: 'npm run types -s' },
  { name: 'unused code', command: 'knip' },
  { name: 'build', command: 'npm run build -s' },
]

const unit: Step = {
  name: 'unit',
  command: 'vitest run',
  environment: { RUIMTE_TEST_REPORT: report('vitest.json') },
  count: () => countVitest(report('vitest.json')),
}

/** Of what was built. The shell is one process that waits much of its time. */
const stepsOfBuild: Step[] = [
  {
    name: 'whole journeys in Chromium',
    command: 'playwright test --reporter=line,json',
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e.json') },
    count: () => countPlaywright(report('e2e.json')),
  },
  {
    name: 'desktop shell on the Electron double',
    command: 'npm run test:shell -s',
    environment: {
      NODE_OPTIONS: `--test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination=${report('shell.tap')}`,
    },
    count: () => countTap(report('shell.tap')),
    isBeside: true,
  },
]

function countVitest(path: string): Count {
  const found = JSON.parse(readFileSync(path, 'utf8')) as { numPassedTests: number; numFailedTests: number }
  return { passed: found.numPassedTests, failed: found.numFailedTests }
}

function countPlaywright(path: string): Count {
  const { stats } = JSON.parse(readFileSync(path, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number }
  }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

function countTap(path: string): Count {
  const text = readFileSync(path, 'utf8')
  const number = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
  return { passed: number('pass'), failed: number('fail') + number('cancelled') }
}

function run(step: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...step.environment }
    const output = step.isBeside ? 'pipe' : 'inherit'
    const child = spawn(step.command, { shell: true, stdio: ['ignore', output, output], env })
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}

/** A failed step counts as one failure even where its report says that every test passed. */
function counted(step: Step, succeeded: boolean): Count {
  let count: Count = succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  try {
    if (step.count) count = step.count()
  } catch {
    return { passed: 0, failed: 1 }
  }
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 }
}

async function take(step: Step): Promise<Count> {
  const began = performance.now()
  const count = counted(step, await run(step))
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`\n[${step.name}] ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`)
  return count
}

/** Runs every step, also after one failed, and prints the sum. @returns whether all is well */
export async function runAllTests(): Promise<boolean> {
  const browser = ensureBrowser()
  if (!browser) return false
  process.env['RUIMTE_BROWSER'] = browser
  const relay = ensureRelay()
  process.env[relay ? 'RUIMTE_NATS_SERVER' : 'RUIMTE_WITHOUT_RELAY'] = relay ?? '1'
  const counts = await Promise.all(firstSteps.map(take))
  counts.push(await take(unit), ...(await Promise.all(stepsOfBuild.map(take))))
  const total = counts.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }))
  if (existsSync(reports)) rmSync(reports, { recursive: true })
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0
}
