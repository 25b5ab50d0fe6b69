import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  COMMAND_PRIORITY_NORMAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical'
import type { LexicalCommand } from 'lexical'
import { useEffect, useEffectEvent } from 'react'

interface ListActions {
  readonly move: (by: 1 | -1) => void
  readonly choose: () => void
  readonly close: () => void
}

/** Gives the keys that work a list to the list that is open, while the caret stays in the text. */
export function useListKeys(actions: ListActions): void {
  const [editor] = useLexicalComposerContext()
  const down = useEffectEvent(() => actions.move(1))
  const up = useEffectEvent(() => actions.move(-1))
  const choose = useEffectEvent(actions.choose)
  const close = useEffectEvent(actions.close)
  useEffect(() => {
    const on = <Event extends KeyboardEvent | null>(key: LexicalCommand<Event>, run: () => void) => {
      const act = (event: KeyboardEvent | null) => {
        event?.preventDefault()
        event?.stopPropagation()
        run()
        return true
      }
      return editor.registerCommand<Event>(key, act, COMMAND_PRIORITY_NORMAL)
    }
    return mergeRegister(
      on(KEY_ARROW_DOWN_COMMAND, () => down()),
      on(KEY_ARROW_UP_COMMAND, () => up()),
      on(KEY_ENTER_COMMAND, () => choose()),
      on(KEY_TAB_COMMAND, () => choose()),
      on(KEY_ESCAPE_COMMAND, () => close()),
    )
  }, [editor])
}
