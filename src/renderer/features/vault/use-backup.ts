import { useEffect, useRef, useState } from 'react'
import { client } from '#renderer/lib/core.ts'
import { GrowingFile } from '#renderer/lib/growing-file.ts'
import { saveFile } from '#renderer/lib/save-file.ts'

interface BackupState {
  /** In bytes; null at rest. */
  readonly progress: { readonly done: number; readonly of: number } | null
  /** The name of the file that was made. */
  readonly made: string | null
  readonly failure: unknown
}

const atRest: BackupState = { progress: null, made: null, failure: null }

/** Makes a backup part by part, and hands it over when it is whole. */
export function useBackup(): { state: BackupState; start: () => void; stop: () => void } {
  const [state, setState] = useState(atRest)
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])
  const start = async () => {
    const { signal } = (work.current = new AbortController())
    setState({ ...atRest, progress: { done: 0, of: 1 } })
    try {
      const file = new GrowingFile()
      for await (const step of await client.vault.makeBackup(undefined, { signal })) {
        if (step.type === 'progress') setState({ ...atRest, progress: step })
        else if (step.type === 'bytes') file.add(step.bytes)
        else {
          saveFile({ name: step.name, type: 'application/octet-stream', bytes: file.whole() })
          setState({ ...atRest, made: step.name })
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
  return { state, start: () => void start(), stop }
}
