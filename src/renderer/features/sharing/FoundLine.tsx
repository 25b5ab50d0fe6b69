import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Finding } from '#shared/contract/privacy.ts'
import type { SharableKind } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { GateFinding } from '#renderer/editor/privacy/gate/GateFinding.tsx'
import type { FindingGroup } from '#renderer/editor/privacy/placed-finding.ts'
import { askForPlace } from '#renderer/lib/place-in-text.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { originPath } from './origin-path.ts'

interface FoundLineProps {
  id: DocumentId
  kind: SharableKind
  group: FindingGroup
  onSummary: () => void
}

/** Words that could point to a person, with the way to the text or to the sentence on this page. */
export function FoundLine({ id, kind, group, onSummary }: FoundLineProps) {
  const { t } = useTranslation(['sharing', 'privacy'])
  const [, navigate] = useLocation()
  const help = useHelp(group.findings[0])
  const { text, field } = group.findings[0]
  const goToText = () => {
    askForPlace(id, text)
    navigate(originPath(kind, id))
  }
  return (
    <GateFinding
      documentId={id}
      group={group}
      help={help}
      toText={
        field === 'summary' ? (
          <Button size="s" onClick={onSummary}>
            {t('findings.toSummary')}
          </Button>
        ) : (
          <Button
            size="s"
            aria-label={t('privacy:gate.toTextOf', { words: text.replaceAll('\n', ' ') })}
            onClick={goToText}
          >
            {t('privacy:gate.toText')}
          </Button>
        )
      }
    />
  )
}

/** What could stand there instead. */
function useHelp({ alias, generalisations, label, weight }: Finding): string | undefined {
  const { t } = useTranslation('sharing')
  if (alias !== null) return t('findings.useAlias', { alias })
  if (weight === 'blocks' && label !== 'person') return t('findings.neverLeaves')
  if (generalisations.length === 0) return undefined
  return t('findings.instead', { words: generalisations.slice(0, 2).join(', ') })
}
