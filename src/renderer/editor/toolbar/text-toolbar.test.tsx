import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { bodyOfParagraphs, openEditor } from '../testing/open-editor.tsx'

const toolbar = () => page.getByRole('toolbar', { name: 'Opmaak' })
const button = (name: string) => toolbar().getByRole('button', { name, exact: true })

async function selectWholeText(text: string) {
  const editor = await openEditor({ fill: bodyOfParagraphs(text) })
  await editor.field.click()
  await userEvent.keyboard('{Control>}a{/Control}')
  await expect.element(toolbar()).toBeVisible()
  return editor
}

describe('the toolbar', () => {
  it('is there only while text is selected', async () => {
    const editor = await selectWholeText('nabijheid')

    await userEvent.keyboard('{ArrowRight}')

    await expect.element(toolbar()).not.toBeInTheDocument()
    await expect.element(editor.field).toHaveFocus()
  })

  it('formats the selected text and shows how it is formatted', async () => {
    const editor = await selectWholeText('nabijheid')

    await button('Vet').click()
    await expect.element(button('Vet')).toHaveAttribute('aria-pressed', 'true')
    await button('Kop').click()

    await vi.waitFor(() => expect(editor.saved()).toBe('## **nabijheid**'))
    await button('Kop').click()
    await vi.waitFor(() => expect(editor.saved()).toBe('**nabijheid**'))
  })

  it('can be reached and left by keyboard', async () => {
    const editor = await selectWholeText('nabijheid')

    await userEvent.keyboard('{Alt>}{F10}{/Alt}')
    await expect.element(button('Vet')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(button('Cursief')).toHaveFocus()
    await userEvent.keyboard('{Enter}')

    await vi.waitFor(() => expect(editor.saved()).toBe('*nabijheid*'))
    await userEvent.keyboard('{Alt>}{F10}{/Alt}{Escape}')
    await expect.element(editor.field).toHaveFocus()
  })
})

describe('a link', () => {
  it('is made of the selected text', async () => {
    const editor = await selectWholeText('de regels')

    await button('Link').click()
    await userEvent.keyboard('www.gemeente.nl/zorg{Enter}')

    await vi.waitFor(() => expect(editor.saved()).toBe('[de regels](https://www.gemeente.nl/zorg)'))
    await expect.element(editor.field).toHaveFocus()
  })

  it.each(['javascript:alert(1)', 'http://gemeente.nl', 'zomaar iets'])('is not made to %s', async (address) => {
    const editor = await selectWholeText('de regels')

    await button('Link').click()
    await userEvent.keyboard(`${address}{Enter}`)

    await expect.element(page.getByText(/beveiligde pagina \(https\)/)).toBeVisible()
    expect(editor.saved()).toBe('de regels')
    await userEvent.keyboard('{Escape}')
    await expect.element(editor.field).toHaveFocus()
  })

  it('shows where it leads before anybody follows it, and can be taken away', async () => {
    const editor = await openEditor()
    await editor.field.click()
    await userEvent.keyboard('zie [[de wet](https://wetten.nl/wmo) ')
    await vi.waitFor(() => expect(editor.saved()).toBe('zie [de wet](https://wetten.nl/wmo) '))

    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')

    const preview = page.getByRole('group', { name: 'Link' })
    await expect.element(preview.getByRole('link')).toHaveAttribute('href', 'https://wetten.nl/wmo')
    await preview.getByRole('button', { name: 'Link weghalen' }).click()
    await vi.waitFor(() => expect(editor.saved()).toBe('zie de wet '))
  })
})
