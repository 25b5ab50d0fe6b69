import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { LineLink } from '#renderer/ui/LineList.tsx'
import styles from './DilemmaRow.module.css'

export function DilemmaRow({ dilemma, onRemove }: { dilemma: DilemmaLine; onRemove: () => void }) {
  const { t } = useTranslation('dilemmas')
  const language = useLanguage()
  const nowMs = useNow()
  const { id, title, opening, state, updatedAtMs } = dilemma
  const name = title || t('untitled')
  return (
    <LineLink
      href={paths.dilemma(id)}
      title={name}
      detail={
        <>
          {opening && <span className={styles.opening}>{opening}</span>}
          {t(`state.${state}`)} · {formatWhen(updatedAtMs, nowMs, language)}
        </>
      }
      trailing={<IconButton icon={Trash2} label={t('remove', { title: name })} onClick={onRemove} />}
    />
  )
}
