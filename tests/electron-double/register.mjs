// `node --import ./register.mjs`: whoever imports 'electron' gets the double, each boot of the shell one of its own.
import { registerHooks } from 'node:module'
import { isMainThread } from 'node:worker_threads'
import { moveTemporaryFiles } from '../temporary-files.ts'

const double = new URL('./electron.mjs', import.meta.url)
const inDouble = new URL('.', import.meta.url).href

/** The boot that a module belongs to, by the `?boot=` of its address. */
const bootOf = (url) => (url?.startsWith('file:') ? new URL(url).searchParams.get('boot') : null)

registerHooks({
  resolve(specifier, context, next) {
    const boot = bootOf(context.parentURL)
    if (specifier === 'electron' && boot) return { url: `${double}?boot=${boot}`, format: 'module', shortCircuit: true }
    const found = next(specifier, context)
    // The built main and its chunks are evaluated anew for each boot, as by a new process.
    const isPartOfMain = boot && specifier.startsWith('.') && !context.parentURL.startsWith(inDouble)
    return isPartOfMain ? { ...found, url: `${found.url}?boot=${boot}` } : found
  },
})

// Core's threads come by here too.
if (isMainThread) moveTemporaryFiles()
