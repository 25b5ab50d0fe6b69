/** Fails as Electron would where the shell does what Electron does not allow. */
export function need(condition, sentence) {
  if (!condition) throw new Error(`electron double: ${sentence}`)
}

/** An event that can be prevented, as Electron hands it to listeners. */
export function preventable(fields = {}) {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}
