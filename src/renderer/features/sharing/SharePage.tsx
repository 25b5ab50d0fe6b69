import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { originPath } from './origin-path.ts'
import { SharedFacts } from './SharedFacts.tsx'
import { ShareGate } from './ShareGate.tsx'
import { usePreview, useSharedStatus } from './sharing-queries.ts'
import { useChoices } from './use-choices.ts'

/** The gate between this person's space and the team's, for one document. */
export function SharePage({ id }: { id: DocumentId }) {
  const { t } = useTranslation('sharing')
  const { choices, asked, change } = useChoices()
  const preview = usePreview(id, asked)
  const status = useSharedStatus(id)
  const error = preview.error ?? status.error
  useFocusOnTurn(status.data && (status.data.copy?.sharedId ?? null))
  if (!preview.data || !status.data) {
    return (
      <Page title={t('opening')} narrow>
        {error ? <FailureNote error={error} /> : <Waiting label={t('opening')} />}
      </Page>
    )
  }
  const { copy, usedIn } = status.data
  const { kind } = preview.data
  return (
    <Page
      title={copy ? t(`shared.heading.${kind}`) : t(`heading.${kind}`)}
      lead={copy ? t('shared.lead') : t('lead')}
      actions={
        <ButtonLink href={originPath(kind, id)} icon={ArrowLeft}>
          {t('back')}
        </ButtonLink>
      }
    >
      <FailureNote error={error} />
      {copy && <SharedFacts kind={kind} copy={copy} usedIn={usedIn} />}
      <ShareGate
        key={copy?.sharedId ?? 'new'}
        id={id}
        preview={preview.data}
        copy={copy}
        choices={choices ?? preview.data.choices}
        onChange={change}
      />
    </Page>
  )
}

/** Once it is shared or withdrawn the page says something else, so reading begins at its title again. */
function useFocusOnTurn(sharedId: DocumentId | null | undefined): void {
  const before = useRef(sharedId)
  useEffect(() => {
    if (before.current !== undefined && before.current !== sharedId)
      document.querySelector<HTMLElement>('[data-page-title]')?.focus()
    before.current = sharedId
  }, [sharedId])
}
