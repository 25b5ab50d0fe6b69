import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { COMMAND_PRIORITY_EDITOR } from 'lexical'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useToast } from '#renderer/ui/use-toast.ts'
import { PASTE_REFUSED_COMMAND } from './paste-extension.ts'

/** Says so when a paste is too large, instead of doing nothing. */
export function RefusedPasteNote() {
  const [editor] = useLexicalComposerContext()
  const { t } = useTranslation('editor')
  const toast = useToast()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_REFUSED_COMMAND,
        () => {
          toast({ text: t('pasteTooLarge') })
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, t, toast],
  )
  return null
}
