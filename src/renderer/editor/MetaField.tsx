import { type KeyboardEvent, useRef } from 'react'
import type * as Y from 'yjs'
import { useKeptCaret } from '#renderer/lib/documents/use-kept-caret.ts'
import { useMetaField } from '#renderer/lib/documents/use-meta-field.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './MetaField.module.css'

interface MetaFieldProps {
  doc: Y.Doc
  /** The name of the field in the document. */
  field: string
  label: string
  placeholder: string
  maxLength: number
  look: 'title' | 'small-title' | 'said' | 'question' | 'running'
  /** Whether Enter makes a new line. */
  multiline?: boolean
  autoFocus?: boolean
  inputRef?: (element: HTMLTextAreaElement | null) => void
  describedBy?: string
  /** Where Enter makes no new line it may go on to what comes next. */
  onEnter?: () => void
}

/** One field of a document that looks like part of the text. It grows with what is in it and saves itself. */
export function MetaField(props: MetaFieldProps) {
  const {
    doc,
    field,
    label,
    placeholder,
    maxLength,
    look,
    autoFocus = false,
    inputRef,
    describedBy,
    onEnter,
    multiline = false,
  } = props
  const [value, write] = useMetaField(doc, field)
  const own = useRef<HTMLTextAreaElement>(null)
  useKeptCaret(doc, field, value, own)
  const keepOneLine = (event: KeyboardEvent) => {
    if (multiline || event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter?.()
  }
  return (
    <textarea
      ref={(element) => {
        own.current = element
        inputRef?.(element)
      }}
      className={classNames(styles.field, styles[look])}
      rows={1}
      data-field={field} // the privacy check finds its way by it
      autoComplete="off" // or the browser keeps what was typed, to fill it in after a crash
      value={value}
      onChange={({ target }) => write(multiline ? target.value : target.value.replaceAll(/\s*\n\s*/g, ' '))}
      onKeyDown={keepOneLine}
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      maxLength={maxLength}
      autoFocus={autoFocus}
    />
  )
}
