const warn = (event: BeforeUnloadEvent) => event.preventDefault()

/** While `on`, the browser asks before it closes the window. */
export function setLeaveWarning(on: boolean): void {
  if (on) window.addEventListener('beforeunload', warn)
  else window.removeEventListener('beforeunload', warn)
}
