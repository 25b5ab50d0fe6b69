import { expect, it, onTestFinished } from 'vitest'
import { stopStrayDrops } from './stop-stray-drops.ts'

function drop(target: Element, type: 'Files' | 'text/plain'): boolean {
  const dataTransfer = new DataTransfer()
  if (type === 'Files') dataTransfer.items.add(new File(['x'], 'x.txt'))
  else dataTransfer.setData('text/plain', 'x')
  const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
  target.dispatchEvent(event)
  return event.defaultPrevented
}

it('stops what would take the window to another page, and lets text go into text', () => {
  onTestFinished(stopStrayDrops())
  const field = document.body.appendChild(document.createElement('textarea'))
  onTestFinished(() => field.remove())

  expect(drop(document.body, 'Files')).toBe(true)
  expect(drop(document.body, 'text/plain')).toBe(true)
  expect(drop(field, 'Files')).toBe(true)
  expect(drop(field, 'text/plain')).toBe(false)
})
