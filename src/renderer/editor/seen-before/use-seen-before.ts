import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { SeenBefore } from '#shared/contract/keeping.ts'
import type { DocumentId } from '#shared/ids.ts'
import { MAX_SEEN_BEFORE_CHARS } from '#shared/limits.ts'
import { core } from '#renderer/lib/core.ts'
import { useRested } from '#renderer/lib/use-rested.ts'

/** Nothing comes up beside a sentence that is still being written. */
const REST_MS = 2000
/** Less than this resembles everything. */
const SHORTEST_CHARS = 60

export interface SeenBeforeHere {
  /** Undefined until it is known. */
  readonly isOn: boolean | undefined
  readonly lines: readonly SeenBefore[]
  readonly setOn: (on: boolean) => void
  readonly putAside: (lessonId: DocumentId) => void
}

/** Lessons that resemble a text, asked for again each time that writing rests. */
export function useSeenBefore(id: DocumentId, text: string): SeenBeforeHere {
  const isOn = useQuery(core.keeping.settings.queryOptions()).data?.showsSeenBefore
  const setting = useMutation(core.keeping.set.mutationOptions())
  const aside = useMutation(core.keeping.setAside.mutationOptions())
  const rested = useRested(text.trim().slice(0, MAX_SEEN_BEFORE_CHARS), REST_MS)
  const isLongEnough = rested.length >= SHORTEST_CHARS
  const found = useQuery(
    core.keeping.seenBefore.queryOptions({
      input: { id, text: rested },
      enabled: isOn === true && isLongEnough,
      placeholderData: keepPreviousData,
    }),
  )
  return {
    isOn,
    lines: isLongEnough ? (found.data ?? []) : [],
    setOn: (on) => setting.mutate({ showsSeenBefore: on }),
    putAside: (lessonId) => aside.mutate({ documentId: id, lessonId, isAside: true }),
  }
}
