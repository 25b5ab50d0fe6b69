import { useEffect, useRef, useState } from 'react'
import { client } from '#renderer/lib/core.ts'
import { MAX_CHUNK_BYTES } from '#shared/limits.ts'

interface RestoreState {
  /** In bytes; null at rest. */
  readonly progress: { readonly done: number; readonly of: number } | null
  readonly failure: unknown
}

/** Hands a backup to core, part by part. When all of it is there the vault is there, and this page goes. */
export function useRestore(): { state: RestoreState; start: (file: File) => void; stop: () => void } {
  const [state, setState] = useState<RestoreState>({ progress: null, failure: null })
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])
  const start = async (file: File) => {
    const { signal } = (work.current = new AbortController())
    setState({ progress: { done: 0, of: file.size }, failure: null })
    try {
      let done = 0
      for (let part = 0; part === 0 || done < file.size; part += 1) {
        const end = Math.min(done + MAX_CHUNK_BYTES, file.size)
        const bytes = new Uint8Array(await file.slice(done, end).arrayBuffer())
        await client.vault.restore({ part, bytes, isLast: end === file.size })
        if (signal.aborted) return
        done = end
        setState({ progress: { done, of: file.size }, failure: null })
      }
    } catch (failure) {
      if (!signal.aborted) setState({ progress: null, failure })
    }
  }
  const stop = () => {
    work.current?.abort()
    setState({ progress: null, failure: null })
  }
  return { state, start: (file) => void start(file), stop }
}
