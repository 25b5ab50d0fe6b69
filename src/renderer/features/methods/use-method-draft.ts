import { useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OwnMethodDraft } from '#shared/contract/methods.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { MethodDraft } from '#shared/sessions/method-draft.ts'
import { client, core } from '#renderer/lib/core.ts'

/** How long typing rests before it is kept. */
const REST_MS = 500

/** Takes a draft, or what is to become of the draft as it is by then. */
export type ChangeDraft = (next: MethodDraft | ((now: MethodDraft) => MethodDraft)) => void

export interface EditedDraft {
  /** Undefined while it is loaded. */
  readonly stored: OwnMethodDraft | undefined
  /** As it is on screen: what was typed last. */
  readonly draft: MethodDraft | undefined
  readonly change: ChangeDraft
  /** Makes it the version that sessions use. */
  readonly save: (onSaved: (version: number) => void) => void
  /** Puts an earlier version back in the fields. */
  readonly takeBack: (version: number, onTaken: () => void) => void
  readonly isSaving: boolean
  readonly error: Error | null
}

/** A draft that is there to be edited. */
export interface ReadyDraft extends EditedDraft {
  readonly stored: OwnMethodDraft
  readonly draft: MethodDraft
}

/** A draft that is kept while it is written: half a second after the last key, and at once when the page is left. */
export function useMethodDraft(documentId: DocumentId): EditedDraft {
  const { data: stored, error } = useQuery(core.methods.draft.queryOptions({ input: { documentId } }))
  const [typed, setTyped] = useState<MethodDraft | null>(null)
  const keeper = useKeeper(documentId)
  const saving = useMutation(core.methods.save.mutationOptions())
  const takingBack = useMutation(core.methods.takeBack.mutationOptions({ onSuccess: () => setTyped(null) }))
  const draft = typed ?? stored?.draft
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  }, [draft])
  const change: ChangeDraft = (next) => {
    const now = latest.current
    if (!now) return
    const changed = typeof next === 'function' ? next(now) : next
    latest.current = changed
    setTyped(changed)
    keeper.keepSoon(changed)
  }
  const first = async (then: () => void) => {
    if (await keeper.keepNow()) then()
  }
  return {
    stored,
    draft,
    change,
    save: (onSaved) =>
      void first(() => saving.mutate({ documentId }, { onSuccess: ({ version }) => onSaved(version) })),
    takeBack: (version, onTaken) =>
      void first(() => takingBack.mutate({ documentId, version }, { onSuccess: onTaken })),
    isSaving: saving.isPending || takingBack.isPending,
    error: error ?? keeper.error ?? saving.error ?? takingBack.error,
  }
}

interface Keeper {
  keepSoon: (draft: MethodDraft) => void
  /** @returns whether core has everything */
  keepNow: () => Promise<boolean>
  readonly error: Error | null
}

function useKeeper(documentId: DocumentId): Keeper {
  const waiting = useRef<MethodDraft | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [error, setError] = useState<Error | null>(null)
  const keepNow = useCallback(async () => {
    clearTimeout(timer.current)
    const draft = waiting.current
    if (!draft) return true
    waiting.current = null
    try {
      await client.methods.keepDraft({ documentId, draft })
      setError(null)
      return true
    } catch (failure) {
      // What was typed since goes before it.
      waiting.current ??= draft
      setError(failure instanceof Error ? failure : new Error('a draft could not be kept'))
      return false
    }
  }, [documentId])
  const keepSoon = useCallback(
    (draft: MethodDraft) => {
      waiting.current = draft
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void keepNow(), REST_MS)
    },
    [keepNow],
  )
  useEffect(() => {
    const leave = () => void keepNow()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [keepNow])
  return { keepSoon, keepNow, error }
}
