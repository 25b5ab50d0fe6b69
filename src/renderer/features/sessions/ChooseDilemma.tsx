import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { LineLink, LineList } from '#renderer/ui/LineList.tsx'
import { readyFirst } from './ready-first.ts'
import { useDilemmas } from './session-queries.ts'

interface ChooseDilemmaProps {
  open: boolean
  /** The id of a method that was chosen already. */
  method: string | null
  onClose: () => void
}

/** A session begins with a dilemma that asks something. */
export function ChooseDilemma({ open, method, onClose }: ChooseDilemmaProps) {
  const { t } = useTranslation(['sessions', 'dilemmas'])
  const { data: dilemmas = [] } = useDilemmas()
  const asking = readyFirst(dilemmas.filter(({ question }) => question.trim() !== ''))
  return (
    <Dialog open={open} onClose={onClose} title={t('choose.title')}>
      {asking.length === 0 ? (
        <EmptyState
          text={t('choose.none')}
          action={
            <ButtonLink variant="primary" href={paths.dilemmas}>
              {t('choose.toDilemmas')}
            </ButtonLink>
          }
        />
      ) : (
        <LineList label={t('choose.title')}>
          {asking.map(({ id, title, question, state }) => (
            <LineLink
              key={id}
              href={paths.planSession(id, method)}
              title={title || t('untitledDilemma')}
              detail={`${t(`dilemmas:state.${state}`)} · ${question}`}
            />
          ))}
        </LineList>
      )}
    </Dialog>
  )
}
