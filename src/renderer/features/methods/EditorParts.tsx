import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MethodDraft } from '#shared/sessions/method-draft.ts'
import { minutesOf } from '#shared/sessions/method-minutes.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { BlockOrder } from './BlockOrder.tsx'
import { addBlock, moveBlock } from './draft-edits.ts'
import { useEditing } from './editing-context.ts'
import styles from './EditorDesk.module.css'
import { useDraftText } from './use-draft-text.ts'
import type { ChangeDraft } from './use-method-draft.ts'

interface EditorPartsProps {
  draft: MethodDraft
  openId: string | null
  onOpen: (id: string | null) => void
  onChange: ChangeDraft
}

/** The method as a whole, its rounds in their order, and how long they take together. */
export function EditorParts({ draft, openId, onOpen, onChange }: EditorPartsProps) {
  const { t } = useTranslation('methods')
  const say = useDraftText()
  const { problems, showsProblems } = useEditing()
  const [said, setSaid] = useState('')
  const { blocks } = draft
  const move = (from: number, to: number) => {
    const moved = moveBlock(draft, from, to)
    const block = blocks[from]
    if (moved === draft || !block) return
    onChange(moved)
    setSaid(t('editor.moved', { name: say(block.name) || t('editor.unnamed'), place: to + 1, count: blocks.length }))
  }
  const add = () => {
    const place = blocks.findIndex((block) => block.id === openId)
    const added = addBlock(draft, place === -1 ? undefined : place)
    onChange(added.draft)
    onOpen(added.id)
    setSaid(t('editor.added', { place: added.draft.blocks.findIndex(({ id }) => id === added.id) + 1 }))
  }
  const unready = new Set(
    problems.flatMap(({ path: [part, place] }) => (part === 'blocks' ? (blocks[Number(place)]?.id ?? []) : [])),
  )
  return (
    <nav className={styles.parts} aria-label={t('editor.parts')}>
      <button
        type="button"
        className={styles.about}
        aria-current={openId === null ? 'true' : undefined}
        onClick={() => onOpen(null)}
      >
        {t('editor.about')}
      </button>
      <BlockOrder
        blocks={blocks}
        openId={openId}
        unready={showsProblems ? unready : new Set()}
        onOpen={onOpen}
        onMove={move}
      />
      <Total draft={draft} />
      <Button icon={Plus} onClick={add}>
        {t('editor.add')}
      </Button>
      <p id="order-hint" className={styles.hint}>
        {t('editor.orderHint')}
      </p>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </nav>
  )
}

/** Changes with every minute. */
function Total({ draft }: { draft: MethodDraft }) {
  const { t } = useTranslation('methods')
  const repeats = (['per-person', 'per-case'] as const).find((repeat) =>
    draft.blocks.some((block) => block.repeat === repeat),
  )
  const minutes = t('minutes', { count: minutesOf(draft) })
  const each = draft.blocks.reduce((sum, block) => (block.repeat === repeats ? sum + block.minutes : sum), 0)
  return (
    <p className={styles.total}>
      {repeats
        ? t('editor.totalRepeats', {
            minutes,
            each: t(repeats === 'per-person' ? 'perPerson' : 'perCase', { minutes: each }),
          })
        : t('editor.total', { minutes })}
    </p>
  )
}
