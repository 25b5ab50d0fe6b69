import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Passage, TurnedKind } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import { freshPage } from '#renderer/lib/fresh-page.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { usePassages, useTurnInto } from './journal-queries.ts'
import { PassageChoice } from './PassageChoice.tsx'
import styles from './TurnIntoDialog.module.css'

const kinds = ['dilemma', 'mistake', 'success', 'lesson'] as const satisfies readonly TurnedKind[]

/** Makes something for others of an entry. Only what is chosen goes along, and nothing is chosen beforehand. */
export function TurnIntoDialog({ id, onClose }: { id: DocumentId; onClose: () => void }) {
  const { t } = useTranslation(['journal', 'common'])
  const [, navigate] = useLocation()
  const language = useLanguage()
  const [kind, setKind] = useState<TurnedKind>('dilemma')
  const [chosen, setChosen] = useState<readonly Passage[]>([])
  const passages = usePassages(id)
  const turning = useTurnInto()
  const turn = () =>
    turning.mutate(
      { id, kind, passages: inOrder(passages.data ?? [], chosen), language },
      {
        onSuccess: (made) => navigate(kind === 'dilemma' ? paths.dilemma(made.id) : paths.archived(made.id), freshPage),
      },
    )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('turn.title')}
      wide
      actions={
        <>
          <Button variant="plain" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button variant="primary" busy={turning.isPending} onClick={turn}>
            {t(`turn.make.${kind}`)}
          </Button>
        </>
      }
    >
      <Segmented
        label={t('turn.what')}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({ value, label: t(`turn.kind.${value}`) }))}
      />
      <p className={styles.about}>{t('turn.about')}</p>
      {passages.data ? (
        <PassageChoice passages={passages.data} chosen={chosen} onChoose={setChosen} />
      ) : (
        !passages.error && <Waiting />
      )}
      <FailureNote error={passages.error ?? turning.error} />
    </Dialog>
  )
}

/** As they stand in the entry, whatever the order of choosing. */
function inOrder(passages: readonly Passage[], chosen: readonly Passage[]): Passage[] {
  return passages.filter((passage) => chosen.includes(passage))
}
