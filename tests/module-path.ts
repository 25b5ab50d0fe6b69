import type { Plugin } from 'vitest/config'

const SUFFIX = '?modulePath'

/** What electron-vite makes of `import path from './x.ts?modulePath'`, for tests: the path of the source file, which Node runs as it is. */
export function modulePath(): Plugin {
  return {
    name: 'module-path',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return undefined
      const resolved = await this.resolve(source.slice(0, -SUFFIX.length), importer)
      return resolved ? `\0${resolved.id}${SUFFIX}` : undefined
    },
    load(id) {
      if (!id.startsWith('\0') || !id.endsWith(SUFFIX)) return undefined
      return `export default ${JSON.stringify(id.slice(1, -SUFFIX.length))}`
    },
  }
}
