import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SharedCopy } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { focusTitle } from '#renderer/lib/focus-title.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { originPath } from './origin-path.ts'
import styles from './SharedAsItIs.module.css'
import { SharedAsItIs } from './SharedAsItIs.tsx'
import { SharedFacts } from './SharedFacts.tsx'
import { SharedTogether } from './SharedTogether.tsx'
import { ShareGate } from './ShareGate.tsx'
import { usePreview, useSharedStatus } from './sharing-queries.ts'
import { useChoices } from './use-choices.ts'

/** The gate between this person's space and the team's, for one document. */
export function SharePage({ id }: { id: DocumentId }) {
  const { t } = useTranslation(['sharing', 'common'])
  const { choices, asked, change } = useChoices()
  const preview = usePreview(id, asked)
  const status = useSharedStatus(id)
  const error = preview.error ?? status.error
  const [isChanging, setIsChanging] = useState(false)
  const [isAnother, setIsAnother] = useState(false)
  useFocusOnTurn(status.data && turnOf(status.data.copy))
  if (!preview.data || !status.data) {
    if (error) return <PageTrouble error={error} href={paths.dilemmas} back={t('common:notHere.to.dilemmas')} />
    return (
      <Page title={t('opening')} narrow>
        <Waiting label={t('opening')} />
      </Page>
    )
  }
  const { copy, usedIn, isChanged, together } = status.data
  const isOpen = together === 'open'
  const { kind } = preview.data
  return (
    <Page
      title={copy ? t(`shared.heading.${kind}`) : t(`heading.${kind}`)}
      lead={kind === 'session' ? t(copy ? 'shared.leadSession' : 'leadSession') : t(copy ? 'shared.lead' : 'lead')}
      actions={
        <ButtonLink href={originPath(kind, id)} icon={ArrowLeft}>
          {t(kind === 'session' ? 'backSession' : 'back')}
        </ButtonLink>
      }
    >
      <FailureNote error={error} />
      {copy && <SharedFacts kind={kind} copy={copy} usedIn={usedIn} />}
      {together === 'closed' && <p className={styles.lead}>{t('together.replaces')}</p>}
      {copy && isOpen && !isAnother ? (
        <SharedTogether copy={copy} onNew={() => setIsAnother(true)} />
      ) : copy && !isOpen && !isChanged && !isChanging ? (
        <SharedAsItIs preview={preview.data} onChange={() => setIsChanging(true)} />
      ) : (
        <ShareGate
          key={isOpen ? 'another' : (copy?.sharedId ?? 'new')}
          id={id}
          preview={preview.data}
          copy={isOpen ? null : copy}
          choices={choices ?? preview.data.choices}
          onChange={change}
          onDone={() => {
            setIsChanging(false)
            setIsAnother(false)
          }}
        />
      )}
    </Page>
  )
}

/** Names what stands in the team space, as which edition. */
const turnOf = (copy: SharedCopy | null) => (copy ? `${copy.sharedId} ${copy.updatedAtMs}` : '')

/** Once it is shared, brought up to date or withdrawn the page says something else, so reading begins at its title again. */
function useFocusOnTurn(turn: string | undefined): void {
  const before = useRef(turn)
  useEffect(() => {
    if (before.current !== undefined && before.current !== turn) focusTitle()
    before.current = turn
  }, [turn])
}
