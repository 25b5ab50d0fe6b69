import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $isHeadingNode } from '@lexical/rich-text'
import { $getRoot } from 'lexical'
import { useEffect } from 'react'
import { countWords } from '#shared/count-words.ts'

/** Often enough to look live, seldom enough not to be felt while typing in a long text. */
const COUNT_EVERY_MS = 300

/** The text without its headings, which stand in the template before anybody writes. */
function $prose(): string {
  return $getRoot()
    .getChildren()
    .filter((block) => !$isHeadingNode(block))
    .map((block) => block.getTextContent())
    .join('\n')
}

/** Tells how many words there are, and which, at the start and after changes. */
export function WordCount({ onCount }: { onCount: (words: number, prose: string) => void }) {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const count = () => {
      timer = undefined
      const prose = editor.getEditorState().read($prose)
      onCount(countWords(prose), prose)
    }
    count()
    const stop = editor.registerTextContentListener(() => {
      timer ??= setTimeout(count, COUNT_EVERY_MS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [editor, onCount])
  return null
}
