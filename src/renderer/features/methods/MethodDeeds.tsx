import { Copy, Download, Ellipsis, PenLine, Play, Share2, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MethodLine } from '#shared/contract/methods.ts'
import type { MethodId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import styles from './MethodPage.module.css'
import { ShareMethodDialog } from './sharing/ShareMethodDialog.tsx'
import { SharedMethodLine } from './sharing/SharedMethodLine.tsx'
import { useMethodCopy, useWithdrawMethod } from './sharing/use-method-sharing.ts'
import { useCopyMethod, useExportMethod, useRemoveMethod } from './use-method-deeds.ts'

type Own = NonNullable<MethodLine['own']>

/** What can be done with a method: used, made one's own, changed, shared. */
export function MethodDeeds({ id, own }: { id: MethodId; own: Own | null }) {
  const { t } = useTranslation('methods')
  const copy = useCopyMethod()
  const file = useExportMethod()
  const isMine = own?.space === 'personal'
  const toCopy = { label: t('reader.copy'), icon: Copy, run: () => copy.run(id) }
  const toFile = { label: t('reader.toFile'), icon: Download, run: () => file.run(id) }
  return (
    <>
      {own && <SharedMethodLine own={own} />}
      <div className={styles.deeds}>
        <ButtonLink variant="primary" icon={Play} href={paths.planWithMethod(id)}>
          {t('reader.use')}
        </ButtonLink>
        {own && isMine ? (
          <OwnDeeds id={id} own={own} more={[toFile, toCopy]} />
        ) : (
          <>
            <Button icon={Copy} busy={copy.busy} onClick={() => copy.run(id)}>
              {t('reader.copy')}
            </Button>
            <More items={[toFile]} shared={own} />
          </>
        )}
      </div>
      <FailureNote error={copy.error ?? file.error} />
    </>
  )
}

type Items = Parameters<typeof Menu>[0]['items']

function OwnDeeds({ id, own, more }: { id: MethodId; own: Own; more: Items }) {
  const { t } = useTranslation('methods')
  const [isSharing, setIsSharing] = useState(false)
  const bin = useRemoveMethod()
  const toBin = { label: t('reader.remove'), icon: Trash2, danger: true, run: () => bin.run(own.documentId) }
  return (
    <>
      <ButtonLink icon={PenLine} href={paths.editMethod(id)}>
        {t('reader.edit')}
      </ButtonLink>
      <Button icon={Share2} onClick={() => setIsSharing(true)}>
        {t('share.open')}
      </Button>
      <More items={[...more, toBin]} shared={null} />
      <FailureNote error={bin.error} />
      {isSharing && <ShareMethodDialog id={own.documentId} onClose={() => setIsSharing(false)} />}
    </>
  )
}

/** @param shared a copy in the team space: who shared it can take it out again, also when the original is gone */
function More({ items, shared }: { items: Items; shared: Own | null }) {
  const { t } = useTranslation('methods')
  return shared ? (
    <MoreOfShared items={items} shared={shared} />
  ) : (
    <Menu
      trigger={
        <Button icon={Ellipsis} variant="plain">
          {t('reader.more')}
        </Button>
      }
      items={items}
    />
  )
}

function MoreOfShared({ items, shared }: { items: Items; shared: Own }) {
  const { t } = useTranslation('methods')
  const copy = useMethodCopy(shared.documentId)
  const withdrawing = useWithdrawMethod()
  const back = { label: t('share.withdraw'), icon: Undo2, run: () => withdrawing.withdraw(shared.documentId) }
  return (
    <>
      <More items={[...items, ...(copy ? [back] : [])]} shared={null} />
      <FailureNote error={withdrawing.error} />
    </>
  )
}
