import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { core } from '#renderer/lib/core.ts'
import { TAG_CHARS, tagFrom } from '#shared/tags.ts'

/** Tags that fit what is typed, the most used first. */
export function useTagSuggestions(typed: string): readonly string[] {
  const prefix = tagFrom(typed).slice(0, TAG_CHARS)
  const { data = [] } = useQuery(
    core.documents.tags.queryOptions({ input: { prefix }, placeholderData: keepPreviousData }),
  )
  return data.map(({ tag }) => tag)
}
