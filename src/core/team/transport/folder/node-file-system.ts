import { watch } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import type { FileSystem } from './file-system.ts'

/** The disk of this computer. */
export const nodeFileSystem: FileSystem = {
  async list(directory) {
    const items = await readdir(directory, { withFileTypes: true })
    return items.map((item) => ({ name: item.name, isDirectory: item.isDirectory() }))
  },
  async describe(path) {
    const { size, mtimeMs } = await stat(path)
    return { size, modifiedMs: mtimeMs }
  },
  read: (path) => readFile(path),
  async write(path, bytes) {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path),
  async makeDirectory(path) {
    await mkdir(path, { recursive: true })
  },
  async syncDirectory(path) {
    // Windows opens no directories; there the rename itself is what there is.
    if (process.platform === 'win32') return
    const directory = await open(path, 'r')
    try {
      await directory.sync()
    } finally {
      await directory.close()
    }
  },
  watch(directory, onHint) {
    try {
      const watcher = watch(directory, { recursive: true, persistent: false }, onHint)
      watcher.on('error', () => watcher.close())
      return () => watcher.close()
    } catch {
      // A network drive that tells nothing, or a folder that is not there yet: looking now and then has to do.
      return () => {}
    }
  },
}
