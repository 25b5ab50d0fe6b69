import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { printLine } from './measure.ts'

const renderer = resolve(import.meta.dirname, '../../out/renderer')
const staticImport = /(?:^|[;}\s])import\s*(?:[\w*{][^'"]*?from\s*)?["']\.\/([^"']+\.js)["']/g

const gzipBytes = (file: string) => gzipSync(readFileSync(join(renderer, file))).byteLength

/** The scripts that a page loads before anything is clicked: those in the page and what they import at once. */
function firstLoad(): string[] {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8')
  const found = new Set<string>()
  const waiting = [...html.matchAll(/(?:src|href)="(?:\.\/|\/)?(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '')
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const text = readFileSync(join(renderer, file), 'utf8')
    waiting.push(...[...text.matchAll(staticImport)].map(([, name]) => `assets/${name}`))
  }
  return [...found]
}

/** Sizes as they go over the wire: what loads at first (goal: 350 kB at most), and its style sheets. */
export async function run(): Promise<void> {
  if (!existsSync(renderer)) throw new Error('There is no build to measure; run "npm run build" first.')
  const html = readFileSync(join(renderer, 'index.html'), 'utf8')
  const styles = [...html.matchAll(/href="(?:\.\/|\/)?(assets\/[^"]+\.css)"/g)].map(([, file]) => file ?? '')
  const kB = (files: string[]) => Math.round(files.reduce((sum, file) => sum + gzipBytes(file), 0) / 100) / 10
  printLine({
    bench: 'bundle',
    metric: 'first-load',
    files: firstLoad().length,
    scriptsKBGzip: kB(firstLoad()),
    stylesKBGzip: kB(styles),
  })
}
