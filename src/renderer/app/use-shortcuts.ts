import { useEffect, useEffectEvent } from 'react'
import { onShellCommand, type ShellCommand } from '#renderer/lib/shell.ts'
import { hasModifier } from '#renderer/ui/modifier-key.ts'

const keys: Partial<Record<string, ShellCommand>> = { k: 'find', l: 'lock', j: 'five-minutes', ',': 'settings' }

/** Runs the commands of the whole window, from the keyboard and from the native menu. */
export function useShortcuts(run: (command: ShellCommand) => void): void {
  const command = useEffectEvent(run)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const found = hasModifier(event) && !event.shiftKey && !event.altKey ? keys[event.key.toLowerCase()] : undefined
      if (!found) return
      event.preventDefault()
      event.stopPropagation()
      command(found)
    }
    // Before the editor sees the key.
    window.addEventListener('keydown', press, { capture: true })
    const stop = onShellCommand((name) => command(name))
    return () => {
      window.removeEventListener('keydown', press, { capture: true })
      stop()
    }
  }, [])
}
