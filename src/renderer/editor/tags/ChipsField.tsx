import { Combobox } from '@base-ui/react/combobox'
import { Plus, X } from 'lucide-react'
import { useId, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '#renderer/ui/class-names.ts'
import popup from '#renderer/ui/popup.module.css'
import { usePopupPlace } from '#renderer/ui/use-popup-place.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { TAG_CHARS, tagFrom } from '#shared/tags.ts'
import styles from './ChipsField.module.css'

interface ChipsFieldProps {
  label: string
  labelHidden?: boolean
  placeholder: string
  values: readonly string[]
  onChange: (values: string[]) => void
  typed: string
  onTyped: (typed: string) => void
  /** What fits what is typed; what is chosen already is left out here. */
  suggestions: readonly string[]
  autoFocus?: boolean
}

/** A few short words, chosen from what is known or typed anew: Enter or a comma keeps one, Backspace takes the last. */
export function ChipsField({ values, onChange, typed, onTyped, suggestions, ...line }: ChipsFieldProps) {
  const [findPlace, place] = usePopupPlace()
  const [open, setOpen] = useState(false)
  const fresh = tagFrom(typed)
  const items = offersFor(fresh, values, suggestions)
  const keep = (next: readonly string[]) => {
    onChange([...new Set(next)])
    onTyped('')
  }
  const keepOnComma = (event: KeyboardEvent) => {
    if (event.key !== ',' || fresh === '') return
    event.preventDefault()
    keep([...values, fresh])
  }
  return (
    <Combobox.Root
      multiple
      items={items}
      filter={null}
      value={[...values]}
      // Escape puts the list away; it must not take everything with it, as the kit would have it.
      onValueChange={(next, { reason }) => reason !== 'escape-key' && keep(next)}
      inputValue={typed}
      onInputValueChange={(next, { reason }) => reason === 'input-change' && onTyped(next.slice(0, TAG_CHARS))}
      open={open && items.length > 0}
      onOpenChange={setOpen}
      autoHighlight={fresh !== ''}
    >
      <Line {...line} values={values} findPlace={findPlace} onKeyDown={keepOnComma} />
      <Suggestions label={line.label} known={suggestions} place={place} />
    </Combobox.Root>
  )
}

interface LineProps extends Pick<ChipsFieldProps, 'label' | 'labelHidden' | 'placeholder' | 'values' | 'autoFocus'> {
  findPlace: (element: HTMLElement | null) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** What is chosen, and room to type the next. */
function Line(props: LineProps) {
  const { label, labelHidden = false, placeholder, values, autoFocus = false, findPlace, onKeyDown } = props
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <Combobox.Chips className={styles.chips ?? ''} ref={findPlace}>
        {values.map((value) => (
          <Chip key={value} word={value} />
        ))}
        <Combobox.Input
          id={id}
          autoFocus={autoFocus}
          className={styles.input ?? ''}
          autoComplete="off"
          placeholder={placeholder}
          onKeyDown={onKeyDown}
        />
      </Combobox.Chips>
    </div>
  )
}

/** What is not chosen yet; a word that is not known comes first, as new. */
function offersFor(fresh: string, values: readonly string[], suggestions: readonly string[]): string[] {
  const known = suggestions.filter((value) => !values.includes(value))
  return fresh === '' || known.includes(fresh) || values.includes(fresh) ? known : [fresh, ...known]
}

function Chip({ word }: { word: string }) {
  const { t } = useTranslation('editor')
  return (
    <Combobox.Chip className={styles.chip ?? ''}>
      {word}
      <Combobox.ChipRemove className={styles.remove ?? ''} aria-label={t('tags.remove', { tag: word })}>
        <X aria-hidden />
      </Combobox.ChipRemove>
    </Combobox.Chip>
  )
}

interface SuggestionsProps {
  label: string
  known: readonly string[]
  place: RefObject<HTMLElement | null>
}

/** What can be chosen; a word that is not known yet says that it is new. */
function Suggestions({ label, known, place }: SuggestionsProps) {
  const { t } = useTranslation('editor')
  return (
    <Combobox.Portal container={place}>
      <Combobox.Positioner className={popup.place ?? ''} sideOffset={4} align="start">
        <Combobox.Popup className={classNames(popup.popup, styles.popup)}>
          <Combobox.List aria-label={label}>
            {(word: string) => (
              <Combobox.Item key={word} value={word} className={popup.item ?? ''}>
                {!known.includes(word) && <Plus aria-hidden />}
                {known.includes(word) ? word : t('tags.new', { tag: word })}
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}
