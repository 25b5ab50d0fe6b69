/**
 * Keeps a file or link that is dropped beside a text from taking the window to another page. Text can still be
 * dropped into text.
 *
 * @returns how to stop
 */
export function stopStrayDrops(): () => void {
  const stop = (event: DragEvent) => {
    const { target, dataTransfer } = event
    const isText = target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null
    if (isText && !dataTransfer?.types.includes('Files')) return
    event.preventDefault()
  }
  window.addEventListener('dragover', stop)
  window.addEventListener('drop', stop)
  return () => {
    window.removeEventListener('dragover', stop)
    window.removeEventListener('drop', stop)
  }
}
