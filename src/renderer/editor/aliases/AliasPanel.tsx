import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Alias } from '#shared/contract/aliases.ts'
import { useToast } from '#renderer/ui/use-toast.ts'
import { AliasForm } from './AliasForm.tsx'
import { type Marked, type OtherPlace, replaceOthers, replaceTarget } from './marking.ts'
import type { NameTarget } from './name-target.ts'
import { OtherPlaces } from './OtherPlaces.tsx'

interface AliasPanelProps {
  marked: Marked
  target: NameTarget
  onDone: () => void
}

interface Replaced {
  readonly alias: Alias
  readonly others: readonly OtherPlace[]
}

/** Gives one person an alias: first where the name was marked, then wherever else it stands. */
export function AliasPanel({ marked, target, onDone }: AliasPanelProps) {
  const { t } = useTranslation(['privacy', 'common'])
  const toast = useToast()
  const [replaced, setReplaced] = useState<Replaced | null>(null)

  const replace = async (alias: string) => {
    const next = await replaceTarget(marked, target, alias)
    if (next.others.length > 0) setReplaced(next)
    else onDone()
  }
  const replaceMore = async ({ alias }: Replaced, places: readonly OtherPlace[]) => {
    const { count, undo } = await replaceOthers(marked, alias, places)
    onDone()
    toast({
      text: t('alias.replaced', { count, alias: alias.alias }),
      action: { label: t('common:undo'), run: undo },
    })
  }

  if (!replaced) return <AliasForm documentId={marked.documentId} target={target} onChoose={replace} onLeave={onDone} />
  return (
    <OtherPlaces
      alias={replaced.alias.alias}
      places={replaced.others}
      onReplace={(places) => replaceMore(replaced, places)}
      onLeave={onDone}
    />
  )
}
