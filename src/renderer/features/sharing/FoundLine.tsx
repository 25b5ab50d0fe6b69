import { useState } from 'react'
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
import { OtherWordsForm } from './OtherWordsForm.tsx'

interface FoundLineProps {
  id: DocumentId
  kind: SharableKind
  group: FindingGroup
  onSummary: () => void
}

/** Words that could point to a person, with the way to the text, to the sentence on this page, or to other words. */
export function FoundLine({ id, kind, group, onSummary }: FoundLineProps) {
  const { t } = useTranslation('sharing')
  const help = useHelp(group.findings[0], kind)
  const [isReplacing, setIsReplacing] = useState(false)
  const [finding] = group.findings
  const isSaid = kind === 'session' && finding.field !== 'summary'
  return (
    <GateFinding
      documentId={id}
      group={group}
      help={help}
      toText={
        finding.field === 'summary' ? (
          <Button size="s" onClick={onSummary}>
            {t('findings.toSummary')}
          </Button>
        ) : isSaid ? (
          <ToOtherWords finding={finding} isOpen={isReplacing} onOpen={() => setIsReplacing(true)} />
        ) : (
          <ToText id={id} kind={kind} text={finding.text} />
        )
      }
      below={isReplacing && <OtherWordsForm id={id} finding={finding} onDone={() => setIsReplacing(false)} />}
    />
  )
}

/** What was said in a session is not written in afterwards; a report of it can say it otherwise. */
function ToOtherWords({ finding, isOpen, onOpen }: { finding: Finding; isOpen: boolean; onOpen: () => void }) {
  const { t } = useTranslation('sharing')
  // What has other words already and is found still stands in a longer word: there is nothing to put in its place.
  if (isOpen || finding.alias !== null) return null
  return (
    <Button size="s" aria-label={t('otherWords.giveFor', { words: oneLine(finding.text) })} onClick={onOpen}>
      {t('otherWords.give')}
    </Button>
  )
}

function ToText({ id, kind, text }: { id: DocumentId; kind: SharableKind; text: string }) {
  const { t } = useTranslation('privacy')
  const [, navigate] = useLocation()
  const goToText = () => {
    askForPlace(id, text)
    navigate(originPath(kind, id))
  }
  return (
    <Button size="s" aria-label={t('gate.toTextOf', { words: oneLine(text) })} onClick={goToText}>
      {t('gate.toText')}
    </Button>
  )
}

const oneLine = (text: string) => text.replaceAll('\n', ' ')

/** What could stand there instead. */
function useHelp({ alias, generalisations, label, weight }: Finding, kind: SharableKind): string | undefined {
  const { t } = useTranslation('sharing')
  if (weight === 'blocks' && label !== 'person')
    return t(kind === 'session' ? 'findings.neverLeavesSession' : 'findings.neverLeaves')
  if (kind === 'session') return undefined
  if (alias !== null) return t('findings.useAlias', { alias })
  if (generalisations.length === 0) return undefined
  return t('findings.instead', { words: generalisations.slice(0, 2).join(', ') })
}
