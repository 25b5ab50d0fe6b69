import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'

/** In the place of a piece that cannot be read, or is here no more. */
export function ReaderTrouble({ error }: { error: unknown }) {
  const { t } = useTranslation('common')
  return <PageTrouble isPart error={error} href={paths.archive} back={t('notHere.to.archive')} />
}
