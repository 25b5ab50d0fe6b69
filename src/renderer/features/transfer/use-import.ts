import { useEffect, useReducer, useRef } from 'react'
import { ImportRun } from './import-run.ts'
import { advance, atRest, type ImportEvent, type ImportState } from './import-state.ts'
import type { IncomingFile } from './incoming-file.ts'

export interface Import {
  readonly state: ImportState
  readonly tell: (event: ImportEvent) => void
  readonly read: (files: readonly IncomingFile[]) => void
  readonly bringIn: () => void
  /** Stops what is under way. */
  readonly stop: () => void
  /** Begins anew, with no files. */
  readonly again: () => void
}

/** An import for as long as its page is there. */
export function useImport(): Import {
  const [state, tell] = useReducer(advance, atRest)
  const run = useRef<ImportRun | null>(null)
  useEffect(() => () => run.current?.close(), [])
  const end = () => {
    run.current?.close()
    run.current = null
  }
  return {
    state,
    tell,
    read(files) {
      if (files.length === 0) return
      run.current ??= new ImportRun(tell)
      void run.current.read(files)
    },
    bringIn() {
      if (state.step === 'preview') void run.current?.bringIn(state.files, state.withRealNames)
    },
    stop() {
      run.current?.stop()
      if (state.step !== 'busy') end()
    },
    again() {
      end()
      tell({ type: 'again' })
    },
  }
}
