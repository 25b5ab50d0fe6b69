const apple = /Mac|iPhone|iPad/.test(navigator.platform)

/** What the key beside the space bar is called on this machine. */
export const modifierKey = apple ? '⌘' : 'Ctrl'

/** Whether the machine's own key for commands is down. */
export function hasModifier(event: { ctrlKey: boolean; metaKey: boolean }): boolean {
  return apple ? event.metaKey : event.ctrlKey
}
