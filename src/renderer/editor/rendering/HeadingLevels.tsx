import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { HeadingNode } from '@lexical/rich-text'
import { useEffect } from 'react'
import { setHeadingLevels } from './heading-levels.ts'

/** Keeps the outline of the text in order while it changes. */
export function HeadingLevels({ under }: { under: number }) {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerMutationListener(HeadingNode, () => {
        const root = editor.getRootElement()
        if (root) setHeadingLevels(root, under)
      }),
    [editor, under],
  )
  return null
}
