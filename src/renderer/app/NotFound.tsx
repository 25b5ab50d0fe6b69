import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Page } from '#renderer/ui/Page.tsx'

export function NotFound() {
  const { t } = useTranslation('app')
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        text={t('notFound.text')}
        action={
          <ButtonLink variant="primary" href={paths.today}>
            {t('notFound.back')}
          </ButtonLink>
        }
      />
    </Page>
  )
}
