import { Toolbar } from '@base-ui/react/toolbar'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { FORMAT_TEXT_COMMAND } from 'lexical'
import { Bold, Italic, Link, Strikethrough, UserRoundPen } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { $toggleBlock } from '../blocks/block.ts'
import { blockIcons } from '../blocks/block-icons.ts'
import { emphases } from './text-look.ts'
import type { Emphasis, TextLook } from './text-look.ts'
import styles from './TextToolbar.module.css'
import { useToolbarKey } from './use-toolbar-key.ts'

const emphasisIcons: Record<Emphasis, LucideIcon> = { bold: Bold, italic: Italic, strikethrough: Strikethrough }
const offered = ['h2', 'h3', 'bullet', 'number', 'check', 'quote'] as const

interface TextToolbarProps {
  look: TextLook
  onLink: () => void
  /** Left out where there are no aliases. */
  onAlias?: (() => void) | undefined
}

/** Formatting for the selected text. Alt+F10 brings the focus here, the arrow keys move, Escape goes back to the text. */
export function TextToolbar({ look, onLink, onAlias }: TextToolbarProps) {
  const [editor] = useLexicalComposerContext()
  const { t } = useTranslation(['editor', 'privacy'])
  const ref = useRef<HTMLDivElement>(null)
  useToolbarKey(ref)
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor.focus() // before an open tooltip takes it
  }
  return (
    <Toolbar.Root
      ref={ref}
      className={styles.toolbar ?? ''}
      aria-label={t('toolbar.label')}
      onKeyDownCapture={leave}
      onMouseDown={(event) => event.preventDefault() /* the text keeps its selection */}
    >
      {emphases.map((emphasis) => (
        <Toolbar.Button
          key={emphasis}
          onClick={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, emphasis)}
          render={
            <IconButton
              size="s"
              icon={emphasisIcons[emphasis]}
              label={t(`toolbar.${emphasis}`)}
              pressed={look.emphasis[emphasis]}
            />
          }
        />
      ))}
      <Toolbar.Separator className={styles.separator ?? ''} />
      {offered.map((block) => (
        <Toolbar.Button
          key={block}
          onClick={() => editor.update(() => $toggleBlock(block))}
          render={
            <IconButton size="s" icon={blockIcons[block]} label={t(`blocks.${block}`)} pressed={look.block === block} />
          }
        />
      ))}
      <Toolbar.Separator className={styles.separator ?? ''} />
      <Toolbar.Button
        onClick={onLink}
        render={<IconButton size="s" icon={Link} label={t('toolbar.link')} pressed={look.url !== null} />}
      />
      {onAlias && (
        <Toolbar.Button
          onClick={onAlias}
          aria-keyshortcuts="Control+Shift+A"
          render={<IconButton size="s" icon={UserRoundPen} label={t('privacy:alias.give')} />}
        />
      )}
    </Toolbar.Root>
  )
}
