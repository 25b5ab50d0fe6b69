import { ArrowDown, ArrowUp, Ellipsis, Feather, History, PenLine, Share2, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Principle } from '#shared/contract/vision.ts'
import { useExportItems } from '#renderer/editor/export/ExportMenu.tsx'
import { EarlierVersions } from '#renderer/editor/versions/EarlierVersions.tsx'
import { calendarDayOf } from '#renderer/lib/calendar-day.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useBin } from '#renderer/lib/use-bin.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu, type MenuItem } from '#renderer/ui/Menu.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { ShareVisionDialog } from './team/ShareVisionDialog.tsx'
import { useVisionCopy, useWithdrawVision } from './team/use-vision-sharing.ts'
import { useMove, useSetState } from './vision-queries.ts'

/** What can be done with a principle besides reading and writing it. */
export function PrincipleMenu({ principle }: { principle: Principle }) {
  const { t } = useTranslation(['vision', 'common', 'editor'])
  const { id, space, title } = principle
  const [, navigate] = useLocation()
  const toast = useToast()
  const [showsVersions, setShowsVersions] = useState(false)
  const [isSharing, setIsSharing] = useState(false)
  const own = useOwnItems(principle)
  const exports = useExportItems(id)
  const bin = useBin((undo) => {
    toast({ text: t('principle.removed'), action: { label: t('common:undo'), run: undo } })
    navigate(paths.vision)
  })
  const withdrawing = useWithdrawVision()
  const copy = useVisionCopy(id)
  const share = { label: t('share.open'), icon: Share2, run: () => setIsSharing(true) }
  const withdraw = {
    label: t('share.withdraw'),
    icon: Undo2,
    run: () => {
      withdrawing.withdraw(id)
      navigate(paths.vision)
    },
  }
  const versions = { label: t('editor:versions.title'), icon: History, run: () => setShowsVersions(true) }
  const remove = { label: t('principle.remove'), icon: Trash2, run: () => bin.remove(id) }
  const fields = [
    { name: 'title', label: t('principle.titleLabel') },
    { name: 'paragraph', label: t('principle.paragraphLabel') },
    { name: 'asks', label: t('principle.asks') },
    { name: 'asksNot', label: t('principle.asksNot') },
  ]
  return (
    <>
      <Menu
        trigger={
          <IconButton icon={Ellipsis} label={t('principle.more')} size="s" aria-busy={exports.isBusy || undefined} />
        }
        items={
          space === 'personal'
            ? [...(title === '' ? [] : [share]), versions, ...own.items, ...exports.items, remove]
            : [...own.items, ...exports.items, ...(copy ? [withdraw] : [])]
        }
      />
      <FailureNote error={own.error ?? bin.error ?? exports.error ?? withdrawing.error} />
      {showsVersions && <EarlierVersions id={id} fields={fields} onClose={() => setShowsVersions(false)} />}
      {isSharing && <ShareVisionDialog ids={[id]} what="principles" onClose={() => setIsSharing(false)} />}
    </>
  )
}

/** Its place and its state. */
function useOwnItems({ id, state }: Principle): { items: MenuItem[]; error: Error | null } {
  const { t } = useTranslation(['vision', 'common'])
  const toast = useToast()
  const moving = useMove()
  const changing = useSetState()
  const day = calendarDayOf(useNow())
  const draft = () => changing.mutate({ id, state: 'draft', day })
  const retire = () =>
    changing.mutate({ id, state: 'retired', day }, { onSuccess: () => toast({ text: t('principle.retired') }) })
  const items = [
    { label: t('principle.up'), icon: ArrowUp, run: () => moving.mutate({ id, to: 'up' }) },
    { label: t('principle.down'), icon: ArrowDown, run: () => moving.mutate({ id, to: 'down' }) },
    { label: t('principle.retire'), icon: Feather, run: retire },
  ]
  const again = { label: t('principle.draftAgain'), icon: PenLine, run: draft }
  const error = moving.error ?? changing.error
  if (state === 'retired') return { items: [again], error }
  return { items: state === 'adopted' ? [...items, again] : items, error }
}
