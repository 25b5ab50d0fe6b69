import { Lightbulb, Plus, Sprout, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LearntKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { learntKinds } from './kinds.ts'
import { useWriteLearnt } from './use-write-learnt.ts'

const icons: Record<LearntKind, LucideIcon> = { lesson: Lightbulb, mistake: TriangleAlert, success: Sprout }

/** A quiet way to write down a lesson, a mistake or a success outside a session. */
export function AddLearnt({ onAdded }: { onAdded: (id: DocumentId) => void }) {
  const { t } = useTranslation('archive')
  const { write, busy, error } = useWriteLearnt(onAdded)
  return (
    <>
      <Menu
        trigger={
          <Button icon={Plus} busy={busy}>
            {t('add')}
          </Button>
        }
        items={learntKinds.map((kind) => ({
          label: t(`kind.${kind}`),
          icon: icons[kind],
          run: () => write(kind),
        }))}
      />
      <FailureNote error={error} />
    </>
  )
}
