import { useState } from 'react'
import type * as Y from 'yjs'
import { ChipsField } from '#renderer/editor/tags/ChipsField.tsx'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { MOST_TAGS, tagFrom, tagsFrom } from '#shared/tags.ts'

interface WordsFieldProps {
  doc: Y.Doc
  field: 'qualities' | 'factors' | 'domain'
  label: string
  placeholder: string
  /** What is offered; anything else can be typed. */
  known: readonly string[]
  /** Room for one word, kept as a text: the last one that is chosen. */
  isOne?: boolean
}

/** A few short words of something learnt; it saves itself. */
export function WordsField({ doc, field, label, placeholder, known, isOne = false }: WordsFieldProps) {
  const [value, write] = useMetaValue(doc, field)
  const [typed, setTyped] = useState('')
  const values = tagsFrom(isOne ? [value] : value)
  const fitting = [...new Set(known)].filter((word) => word.includes(tagFrom(typed)))
  return (
    <ChipsField
      label={label}
      placeholder={placeholder}
      values={values}
      onChange={(next) => write(isOne ? (next.at(-1) ?? '') : next.slice(0, MOST_TAGS))}
      typed={typed}
      onTyped={setTyped}
      suggestions={fitting}
    />
  )
}
