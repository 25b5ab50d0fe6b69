import Database from 'better-sqlite3'
import type { FileSystem } from '#core/team/transport/folder/file-system.ts'
import { nodeFileSystem } from '#core/team/transport/folder/node-file-system.ts'

let steps = 0
let last = Number.POSITIVE_INFINITY

/** From here on the process ends itself, as kill -9 does, at the step with this number; counted anew from 1. */
export function dieAtStep(step: number | null): void {
  steps = 0
  last = step ?? Number.POSITIVE_INFINITY
}

/** How many steps were taken since the last `dieAtStep`. */
export function stepsTaken(): number {
  return steps
}

function step(): void {
  steps += 1
  if (steps === last) process.kill(process.pid, 'SIGKILL')
}

/** The disk, on which the process can end before and after each change, and with half a file written. */
export const mortalFileSystem: FileSystem = {
  ...nodeFileSystem,
  async write(path, bytes) {
    if (steps + 1 === last) await nodeFileSystem.write(path, bytes.subarray(0, bytes.byteLength / 2))
    step()
    await nodeFileSystem.write(path, bytes)
    step()
  },
  async rename(from, to) {
    step()
    await nodeFileSystem.rename(from, to)
    step()
  },
  async remove(path) {
    step()
    await nodeFileSystem.remove(path)
    step()
  },
  async makeDirectory(path) {
    step()
    await nodeFileSystem.makeDirectory(path)
    step()
  },
}

/** Every transaction of this process can be its last: written and not committed, or committed and not told to anybody. */
export function makeStoreMortal(): void {
  const prototype = Database.prototype as { transaction: Transaction }
  const { transaction } = prototype
  prototype.transaction = function mortal(work) {
    const plain = transaction.call(this, () => {
      const result = work()
      step()
      return result
    })
    const immediate = () => {
      const result = plain.immediate()
      step()
      return result
    }
    return { immediate }
  }
}

/** As far as the store uses it. */
type Transaction = (this: unknown, work: () => unknown) => { immediate(): unknown }
