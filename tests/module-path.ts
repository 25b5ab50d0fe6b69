import type { Plugin } from 'vitest/config'

const SUFFIX = /\?(?:modulePath|asset)$/

/**
 * What electron-vite makes of `import path from './x.ts?modulePath'`, for tests: the path of the source file, which Node
 * runs as it is. Also of `?asset`, for a file that is read.
 */
export function modulePath(): Plugin {
  return {
    name: 'module-path',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [suffix] = SUFFIX.exec(source) ?? []
      if (!suffix) return undefined
      const resolved = await this.resolve(source.slice(0, -suffix.length), importer)
      return resolved ? `\0${resolved.id}${suffix}` : undefined
    },
    load(id) {
      if (!id.startsWith('\0') || !SUFFIX.test(id)) return undefined
      return `export default ${JSON.stringify(id.slice(1).replace(SUFFIX, ''))}`
    },
  }
}
