/**
 * Puts words in at the caret, the way a keyboard does: editors hear of it, and undo takes it back.
 *
 * @param field that has the focus
 * @param text where each new line is a press of Enter, which may lead on to the next field
 * @returns whether something came in
 */
export async function putInText(field: HTMLElement, text: string): Promise<boolean> {
  const before = lengthOf(field)
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await drawn(pressEnter)
    if (line !== '') await drawn(() => document.execCommand('insertText', false, line))
  }
  return lengthOf(field) > before
}

/** An editor draws what came in, and puts the caret behind it, before it takes more. */
async function drawn(change: () => void): Promise<void> {
  change()
  await Promise.resolve()
}

/** Texts and titles do with Enter as they always do; a title that stays where it is keeps the words apart by a space. */
function pressEnter(): void {
  const field = document.activeElement
  if (!field) return
  const isTaken = !field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  if (!isTyped(field) || document.activeElement !== field) return
  document.execCommand('insertText', false, isTaken ? ' ' : '\n')
}

const isTyped = (field: Element): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement

const lengthOf = (field: HTMLElement) => (isTyped(field) ? field.value.length : field.innerText.trim().length)
