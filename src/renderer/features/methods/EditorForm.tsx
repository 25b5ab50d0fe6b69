import { useTranslation } from 'react-i18next'
import type { MethodDraft } from '#shared/sessions/method-draft.ts'
import { useToast } from '#renderer/ui/use-toast.ts'
import { AboutForm } from './AboutForm.tsx'
import { BlockForm } from './BlockForm.tsx'
import { BlockPreview } from './BlockPreview.tsx'
import { duplicateBlock, putBlock, removeBlock, setBlock } from './draft-edits.ts'
import { useDraftText } from './use-draft-text.ts'
import type { ChangeDraft } from './use-method-draft.ts'

interface EditorFormProps {
  draft: MethodDraft
  openId: string | null
  onOpen: (id: string | null) => void
  onChange: ChangeDraft
}

/** The form of what is open: the method itself, or one of its rounds with how it will look. */
export function EditorForm({ draft, openId, onOpen, onChange }: EditorFormProps) {
  const { t } = useTranslation(['methods', 'common'])
  const say = useDraftText()
  const toast = useToast()
  const place = draft.blocks.findIndex((block) => block.id === openId)
  const block = draft.blocks[place]
  if (!block) return <AboutForm draft={draft} onChange={(changed) => onChange((now) => ({ ...now, ...changed }))} />
  const duplicate = () => {
    const doubled = duplicateBlock(draft, block.id)
    onChange(doubled.draft)
    onOpen(doubled.id)
  }
  const remove = () => {
    onChange(removeBlock(draft, block.id))
    onOpen(draft.blocks[place + 1]?.id ?? draft.blocks[place - 1]?.id ?? null)
    toast({
      text: t('editor.removed', { name: say(block.name) || t('editor.unnamed') }),
      action: { label: t('common:undo'), run: () => onChange((now) => putBlock(now, place, block)) },
    })
  }
  return (
    <div>
      <BlockForm
        key={block.id}
        block={block}
        place={place}
        later={draft.blocks.slice(place + 1)}
        onChange={(changed) => onChange((now) => setBlock(now, block.id, changed))}
        onDuplicate={duplicate}
        onRemove={remove}
      />
      <BlockPreview block={block} />
    </div>
  )
}
