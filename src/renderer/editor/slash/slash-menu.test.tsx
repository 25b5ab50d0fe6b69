import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { bodyOfParagraphs, openEditor } from '../testing/open-editor.tsx'

const menu = () => page.getByRole('listbox')
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map((option) => option.textContent)

describe('the list behind a slash', () => {
  it('opens on a slash, says which option is marked, and gives the text another form', async () => {
    const editor = await openEditor()
    await editor.field.click()

    await userEvent.keyboard('/')
    await expect.element(menu()).toHaveAccessibleName('Wat moet dit worden?')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect
      .element(page.getByRole('option', { name: 'Kop', exact: true }))
      .toHaveAttribute('aria-selected', 'true')
    const marked = editor.field.element().getAttribute('aria-activedescendant')
    expect(document.getElementById(marked ?? '')?.textContent).toBe('Kop')
    await userEvent.keyboard('{Enter}Mijn vraag')

    await vi.waitFor(() => expect(editor.saved()).toBe('## Mijn vraag'))
    await expect.element(menu()).not.toBeInTheDocument()
    expect(editor.field.element().hasAttribute('aria-activedescendant')).toBe(false)
  })

  it('shows what fits the letters typed behind it, without accents', async () => {
    const editor = await openEditor()
    await editor.field.click()

    await userEvent.keyboard('/lijst')

    await expect.element(menu()).toBeVisible()
    expect(options()).toEqual(['Lijst', 'Genummerde lijst', 'Afvinklijst'])
    await userEvent.keyboard('{ArrowUp}{Enter}bellen')
    await vi.waitFor(() => expect(editor.saved()).toBe('[ ] bellen'))
  })

  it('goes away on Escape and leaves the slash as text', async () => {
    const editor = await openEditor()
    await editor.field.click()

    await userEvent.keyboard('/ko')
    await expect.element(menu()).toBeVisible()
    await userEvent.keyboard('{Escape}')

    await expect.element(menu()).not.toBeInTheDocument()
    await userEvent.keyboard('p')
    await vi.waitFor(() => expect(editor.saved()).toBe('/kop'))
    await expect.element(menu()).not.toBeInTheDocument()
  })

  it('stays away inside words, as in en/of', async () => {
    const editor = await openEditor()
    await editor.field.click()

    await userEvent.keyboard('en/of')

    await vi.waitFor(() => expect(editor.saved()).toBe('en/of'))
    await expect.element(menu()).not.toBeInTheDocument()
  })

  it('works by pointer, in the middle of a text', async () => {
    const editor = await openEditor({ fill: bodyOfParagraphs('zei ze') })
    await editor.field.click()
    await userEvent.keyboard('{Control>}{Home}{/Control}/')

    await page.getByRole('option', { name: 'Citaat' }).click()

    await vi.waitFor(() => expect(editor.saved()).toBe('> zei ze'))
  })

  it('makes plain text of a list item', async () => {
    const editor = await openEditor()
    await editor.field.click()
    await userEvent.keyboard('- een{Enter}twee /gewone')

    await userEvent.keyboard('{Enter}')

    await vi.waitFor(() => expect(editor.saved()).toBe('- een\ntwee '))
  })
})
