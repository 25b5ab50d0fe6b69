import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { putInText } from '#renderer/lib/put-in-text.ts'
import { openEditor } from './testing/open-editor.tsx'

it('lines that were typed before the text was there stand in it once, each on its own, and typing goes on behind', async () => {
  const editor = await openEditor()
  await editor.field.click()

  expect(await putInText(editor.field.element() as HTMLElement, 'Een lange dag\nEn toch één go')).toBe(true)
  await userEvent.keyboard('ed gesprek.')

  await vi.waitFor(() => expect(editor.saved()).toBe('Een lange dag\nEn toch één goed gesprek.'))
})
