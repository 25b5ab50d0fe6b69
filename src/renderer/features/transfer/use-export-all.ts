import { useEffect, useRef, useState } from 'react'
import { client } from '#renderer/lib/core.ts'
import { GrowingFile } from '#renderer/lib/growing-file.ts'
import { saveFile } from '#renderer/lib/save-file.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'

interface Choice {
  readonly withTeams: boolean
  readonly withRealNames: boolean
}

interface ExportState {
  readonly progress: { readonly done: number; readonly of: number } | null
  readonly made: { readonly name: string; readonly documents: number } | null
  readonly failure: unknown
}

const atRest: ExportState = { progress: null, made: null, failure: null }

/** Makes the archive part by part, and hands it over when it is whole. */
export function useExportAll(): { state: ExportState; start: (choice: Choice) => void; stop: () => void } {
  const language = useLanguage()
  const [state, setState] = useState(atRest)
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])
  const start = async (choice: Choice) => {
    const { signal } = (work.current = new AbortController())
    setState({ ...atRest, progress: { done: 0, of: 1 } })
    try {
      const file = new GrowingFile()
      for await (const step of await client.transfer.exportAll({ language, ...choice }, { signal })) {
        if (step.type === 'progress') setState({ ...atRest, progress: step })
        else if (step.type === 'bytes') file.add(step.bytes)
        else {
          saveFile({ name: step.name, type: 'application/zip', bytes: file.whole() })
          setState({ ...atRest, made: step })
        }
      }
    } catch (failure) {
      if (!signal.aborted) setState({ ...atRest, failure })
    }
  }
  const stop = () => {
    work.current?.abort()
    setState(atRest)
  }
  return { state, start: (choice) => void start(choice), stop }
}
