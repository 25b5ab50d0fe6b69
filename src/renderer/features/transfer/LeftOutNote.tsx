import { useTranslation } from 'react-i18next'
import type { LeftOut } from '#shared/transfer/left-out.ts'
import styles from './PreviewFile.module.css'

/** What a text loses on its way in, in a few plain words. */
export function LeftOutNote({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const { t } = useTranslation('transfer')
  if (leftOut.length === 0) return null
  return <p className={styles.left}>{leftOut.map(({ what, count }) => t(`leftOut.${what}`, { count })).join(' ')}</p>
}
