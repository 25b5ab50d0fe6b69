import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** What a window is made of. A file of another kind (such as a source map) is never served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>
  readonly contentType: string
}

/** Every file that a window may ask for, by the path in its address; the first page is `/`. */
export type Assets = ReadonlyMap<string, Asset>

/**
 * Reads the built window once. From then on an address is only ever looked up, never joined to a path on disk.
 *
 * @throws {Error} when there is no built window in `directory`
 */
export function readAssets(directory: string): Assets {
  const assets = new Map<string, Asset>()
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const contentType = contentTypes[extname(entry.name)]
    if (!entry.isFile() || !contentType) continue
    const path = join(entry.parentPath, entry.name)
    const address = `/${relative(directory, path).split(sep).join('/')}`
    assets.set(address === '/index.html' ? '/' : address, { body: new Uint8Array(readFileSync(path)), contentType })
  }
  if (!assets.has('/')) throw new Error('the window is not built: index.html is missing')
  return assets
}
