import { Lightbulb, Plus, Sprout, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { LearntKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { useAddLearnt } from './archive-queries.ts'

const icons: Record<LearntKind, LucideIcon> = { lesson: Lightbulb, mistake: TriangleAlert, success: Sprout }

/** A quiet way to write down a lesson, a mistake or a success outside a session. */
export function AddLearnt({ onAdded }: { onAdded: (id: DocumentId) => void }) {
  const { t } = useTranslation('archive')
  const language = useLanguage()
  const adding = useAddLearnt()
  const add = (kind: LearntKind) => adding.mutate({ kind, language }, { onSuccess: ({ id }) => onAdded(id) })
  return (
    <>
      <Menu
        trigger={
          <Button icon={Plus} busy={adding.isPending}>
            {t('add')}
          </Button>
        }
        items={LearntKind.options.map((kind) => ({
          label: t(`kind.${kind}`),
          icon: icons[kind],
          run: () => add(kind),
        }))}
      />
      <FailureNote error={adding.error} />
    </>
  )
}
