import { Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { MethodPreview } from '#shared/contract/method-sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { GateFindings } from '#renderer/editor/privacy/gate/GateFindings.tsx'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { placeOfFinding } from './place-of-finding.ts'
import styles from './Sharing.module.css'
import { useMethodPreview, useShareMethod, useWithdrawMethod } from './use-method-sharing.ts'

interface ShareMethodDialogProps {
  id: DocumentId
  onClose: () => void
}

/** The gate for a method: what goes along, what could point to somebody, and the one way out. */
export function ShareMethodDialog({ id, onClose }: ShareMethodDialogProps) {
  const { t } = useTranslation('methods')
  const { data: preview, error } = useMethodPreview(id)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('share.title')}
      actions={preview && <Ways id={id} preview={preview} onDone={onClose} />}
    >
      <FailureNote error={error} />
      {!preview && !error && <Waiting />}
      {preview && (
        <>
          <p>{t('share.lead', { version: preview.version })}</p>
          <Found id={id} findings={preview.findings} />
          <Reason preview={preview} />
        </>
      )}
    </Dialog>
  )
}

/** Hints are left out: a method tells of nobody. */
function Found({ id, findings }: { id: DocumentId; findings: MethodPreview['findings'] }) {
  const { t } = useTranslation('methods')
  const weighty = findings.filter(({ weight }) => weight !== 'hint')
  const placeOf = (field: string) => {
    const round = placeOfFinding(field)
    return round === null ? t('editor.about') : t('editor.place', { place: round })
  }
  return <GateFindings texts={[{ id, href: `${paths.ownMethod(id)}/edit`, findings: weighty, placeOf }]} />
}

/** Why it cannot go yet, or that it can. */
function Reason({ preview: { obstacles, isNeeded } }: { preview: MethodPreview }) {
  const { t } = useTranslation('methods')
  const [worst] = obstacles
  return (
    <p className={styles.reason} role="status">
      {worst ? t(`share.obstacle.${worst}`) : isNeeded ? t('share.readers') : t('share.noChange')}
    </p>
  )
}

function Ways({ id, preview, onDone }: { id: DocumentId; preview: MethodPreview; onDone: () => void }) {
  const { t } = useTranslation('methods')
  const toast = useToast()
  const sharing = useShareMethod()
  const withdrawing = useWithdrawMethod()
  const { copy, obstacles, isNeeded, seen } = preview
  const share = () =>
    sharing.mutate(
      { id, seen },
      {
        onSuccess() {
          toast({ text: t('share.done') })
          onDone()
        },
      },
    )
  return (
    <>
      <FailureNote error={sharing.error ?? withdrawing.error} />
      {copy && (
        <Button variant="plain" busy={withdrawing.busy} onClick={() => withdrawing.withdraw(id)}>
          {t('share.withdraw')}
        </Button>
      )}
      <Button
        variant="primary"
        icon={Share2}
        disabled={obstacles.length > 0 || !isNeeded}
        busy={sharing.isPending}
        onClick={share}
      >
        {copy ? t('share.update') : t('share.do')}
      </Button>
    </>
  )
}
