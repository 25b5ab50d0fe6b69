import { Combobox } from '@base-ui/react/combobox'
import { Plus, X } from 'lucide-react'
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
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
  inputRef?: (element: HTMLInputElement | null) => void
}

/** A few short words, chosen from what is known or typed anew: Enter or a comma keeps one, Backspace takes the last. */
export function ChipsField(props: ChipsFieldProps) {
  const { label, labelHidden = false, placeholder, values, onChange, typed, onTyped, suggestions, inputRef } = props
  const { t } = useTranslation('editor')
  const id = useId()
  const [findPlace, place] = usePopupPlace()
  const [open, setOpen] = useState(false)
  const fresh = tagFrom(typed)
  const known = suggestions.filter((value) => !values.includes(value))
  const items = fresh === '' || known.includes(fresh) || values.includes(fresh) ? known : [fresh, ...known]
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
      onValueChange={keep}
      inputValue={typed}
      onInputValueChange={(next, { reason }) => reason === 'input-change' && onTyped(next.slice(0, TAG_CHARS))}
      open={open && items.length > 0}
      onOpenChange={setOpen}
      autoHighlight={fresh !== ''}
    >
      <div className={styles.field}>
        <label htmlFor={id} className={styles.label}>
          {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        </label>
        <Combobox.Chips className={styles.chips ?? ''} ref={findPlace}>
          {values.map((value) => (
            <Combobox.Chip key={value} className={styles.chip ?? ''}>
              {value}
              <Combobox.ChipRemove className={styles.remove ?? ''} aria-label={t('tags.remove', { tag: value })}>
                <X aria-hidden />
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input
            id={id}
            ref={inputRef}
            className={styles.input ?? ''}
            autoComplete="off"
            placeholder={placeholder}
            onKeyDown={keepOnComma}
          />
        </Combobox.Chips>
      </div>
      <Combobox.Portal container={place}>
        <Combobox.Positioner className={popup.place ?? ''} sideOffset={4} align="start">
          <Combobox.Popup className={classNames(popup.popup, styles.popup)}>
            <Combobox.List aria-label={label}>
              {(value: string) => (
                <Combobox.Item key={value} value={value} className={popup.item ?? ''}>
                  {suggestions.includes(value) ? value : <NewWord word={value} />}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}

function NewWord({ word }: { word: string }) {
  const { t } = useTranslation('editor')
  return (
    <>
      <Plus aria-hidden />
      {t('tags.new', { tag: word })}
    </>
  )
}
