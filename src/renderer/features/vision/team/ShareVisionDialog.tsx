import { Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VisionObstacle, VisionPart } from '#shared/contract/vision-sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { GateFindings } from '#renderer/editor/privacy/gate/GateFindings.tsx'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './Sharing.module.css'
import { useShareVision, useVisionPreview } from './use-vision-sharing.ts'

interface ShareVisionDialogProps {
  ids: readonly DocumentId[]
  /** What they are: principles, a norm, or a draft to change what the team has. */
  what: 'principles' | 'norm' | 'draft'
  onClose: () => void
  /** It went through. */
  onDone?: () => void
}

/** The gate for the vision: what it means to share it, what could point to somebody, and the one way out. */
export function ShareVisionDialog({ ids, what, onClose, onDone }: ShareVisionDialogProps) {
  const { t } = useTranslation('vision')
  const { data: preview, error } = useVisionPreview(ids)
  const reason = reasonOf(preview?.parts ?? [])
  const done = () => {
    onClose()
    onDone?.()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={what === 'draft' ? t('share.doDraft') : t('share.do')}
      actions={preview && <WayOut ids={ids} what={what} preview={preview} onDone={done} />}
    >
      <FailureNote error={error} />
      {!preview && !error && <Waiting />}
      {preview && (
        <>
          <p>{t(`share.lead.${what}`, { count: ids.length })}</p>
          <Found parts={preview.parts} />
          <p className={styles.reason} role="status">
            {reason ? t(`share.obstacle.${reason}`) : t('share.readers')}
          </p>
        </>
      )}
    </Dialog>
  )
}

function Found({ parts }: { parts: readonly VisionPart[] }) {
  const { t } = useTranslation('vision')
  const texts = parts.map((part) => ({
    id: part.id,
    href: placeOfDocument(part),
    findings: part.findings,
    placeOf: () => part.title || t('untitled'),
  }))
  return <GateFindings texts={texts} />
}

/** Why it cannot go yet; nothing when it can. */
function reasonOf(parts: readonly VisionPart[]): VisionObstacle | 'unchanged' | undefined {
  const [worst] = parts.flatMap(({ obstacles }) => obstacles)
  return worst ?? (parts.every(({ isNeeded }) => isNeeded) ? undefined : 'unchanged')
}

interface WayOutProps {
  ids: readonly DocumentId[]
  what: ShareVisionDialogProps['what']
  preview: { readonly parts: readonly VisionPart[]; readonly seen: string }
  onDone: () => void
}

function WayOut({ ids, what, preview: { parts, seen }, onDone }: WayOutProps) {
  const { t } = useTranslation('vision')
  const toast = useToast()
  const sharing = useShareVision()
  const isThere = parts.every(({ copy }) => copy !== null)
  const share = () =>
    sharing.mutate(
      { ids: [...ids], seen },
      {
        onSuccess() {
          toast({ text: t(what === 'draft' ? 'share.doneDraft' : 'share.done') })
          onDone()
        },
      },
    )
  return (
    <>
      <FailureNote error={sharing.error} />
      <Button
        variant="primary"
        icon={Share2}
        disabled={reasonOf(parts) !== undefined}
        busy={sharing.isPending}
        onClick={share}
      >
        {isThere ? t('share.update') : t(what === 'draft' ? 'share.doDraft' : 'share.do')}
      </Button>
    </>
  )
}
