import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import type { DocumentId } from '#shared/ids.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import styles from './DilemmaList.module.css'
import { DilemmaRow } from './DilemmaRow.tsx'
import { listKey } from './list-key.ts'
import { LongList } from './LongList.tsx'
import { chooseAll, extend, nothing, toggle, within } from './selection.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { useDomEvent } from './use-dom-event.ts'
import { useChanges } from './use-changes.ts'

/** From so many lines on, only those in sight are made. */
const LONG = 200

/** Dilemmas to go to, to choose, and to do something with all at once. */
export function DilemmaList({ dilemmas }: { dilemmas: readonly DilemmaLine[] }) {
  const { t } = useTranslation('dilemmas')
  const changes = useChanges()
  const nowMs = useNow()
  const language = useLanguage()
  const [kept, setSelection] = useState(nothing)
  const [wanted, setWanted] = useState<DocumentId | null>(null)
  const order = dilemmas.map(({ id }) => id)
  const selection = within(kept, order)
  const chosen = dilemmas.filter(({ id }) => selection.chosen.has(id))
  const remove = (ids: readonly DocumentId[]) => {
    changes.remove(ids)
    setSelection(nothing)
  }
  const keysId = useId()
  const room = useRef<HTMLDivElement>(null)
  const deedOfKey = listKey(order, {
    go: setWanted,
    toggle: (id) => setSelection(toggle(selection, id)),
    extend: (from, to) => {
      setSelection(extend(selection, order, from, to))
      setWanted(to)
    },
    all: () => setSelection(chooseAll(order)),
    none: () => selection.chosen.size > 0 && setSelection(nothing),
    remove: (id) => remove(chosen.length > 0 ? chosen.map((line) => line.id) : [id]),
  })
  useDomEvent(room, 'keydown', deedOfKey)
  useDomEvent(room, 'focusin', () => setWanted(null))
  const row = (dilemma: DilemmaLine) => (
    <DilemmaRow
      dilemma={dilemma}
      when={formatWhen(dilemma.updatedAtMs, nowMs, language)}
      isChosen={selection.chosen.has(dilemma.id)}
      wantsFocus={wanted === dilemma.id}
      onToggle={() => setSelection(toggle(selection, dilemma.id))}
      onRemove={() => remove([dilemma.id])}
    />
  )
  return (
    <>
      <FailureNote error={changes.error} />
      <VisuallyHidden>
        <p id={keysId}>{t('listKeys')}</p>
      </VisuallyHidden>
      <div ref={room}>
        {dilemmas.length > LONG ? (
          <LongList label={t('title')} describedBy={keysId} items={dilemmas} wanted={wanted} row={row} />
        ) : (
          <ul className={styles.list} aria-label={t('title')} aria-describedby={keysId}>
            {dilemmas.map((dilemma) => (
              <li key={dilemma.id}>{row(dilemma)}</li>
            ))}
          </ul>
        )}
      </div>
      {chosen.length > 0 && <SelectionBar chosen={chosen} changes={changes} onDone={() => setSelection(nothing)} />}
    </>
  )
}
