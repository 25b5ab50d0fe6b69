import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import styles from './DilemmaList.module.css'
import { DilemmaRow } from './DilemmaRow.tsx'
import { LongList } from './LongList.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { useDomEvent } from './use-dom-event.ts'
import { useListChoice } from './use-list-choice.ts'
import { useChanges } from './use-changes.ts'

/** From so many lines on, only those in sight are made. */
const LONG = 200

/** Dilemmas to go to, to choose, and to do something with all at once. */
export function DilemmaList({ dilemmas }: { dilemmas: readonly DilemmaLine[] }) {
  const { t } = useTranslation('dilemmas')
  const changes = useChanges()
  const nowMs = useNow()
  const language = useLanguage()
  const choice = useListChoice(
    dilemmas.map(({ id }) => id),
    changes.remove,
  )
  const { selection, wanted } = choice
  const chosen = dilemmas.filter(({ id }) => selection.chosen.has(id))
  const keysId = useId()
  const room = useRef<HTMLDivElement>(null)
  useDomEvent(room, 'keydown', choice.onKey)
  useDomEvent(room, 'focusin', choice.onThere)
  const row = (dilemma: DilemmaLine) => (
    <DilemmaRow
      dilemma={dilemma}
      when={formatWhen(dilemma.updatedAtMs, nowMs, language)}
      isChosen={selection.chosen.has(dilemma.id)}
      wantsFocus={wanted === dilemma.id}
      onToggle={() => choice.toggle(dilemma.id)}
      onRemove={() => choice.remove([dilemma.id])}
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
              <li key={dilemma.id} data-line={dilemma.id}>
                {row(dilemma)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {chosen.length > 0 && (
        <SelectionBar
          chosen={chosen}
          changes={changes}
          onRemove={() => choice.remove([...selection.chosen])}
          onLetGo={choice.letGo}
        />
      )}
    </>
  )
}
