import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { bodyOfParagraphs, openEditor } from './testing/open-editor.tsx'

/** On a busy machine each letter may be a step of its own: what is typed within half a second is one. */
const undoOf = (typed: string) => '{Control>}z{/Control}'.repeat(typed.length)

describe('writing', () => {
  it('saves what is typed', async () => {
    const editor = await openEditor()

    await editor.field.click()
    await userEvent.keyboard('Ik ben haar mentor.')

    await vi.waitFor(() => expect(editor.saved()).toBe('Ik ben haar mentor.'))
  })

  it('shows the text that was there before, and adds to it', async () => {
    const editor = await openEditor({ fill: bodyOfParagraphs('Eerst dit.', 'Dan dat.') })
    await expect.element(editor.field).toHaveTextContent('Eerst dit.Dan dat.')

    await editor.field.click()
    await userEvent.keyboard('{Control>}{End}{/Control}{Enter}En nu?')

    await vi.waitFor(() => expect(editor.saved()).toBe('Eerst dit.\nDan dat.\nEn nu?'))
  })

  it.each([
    ['# Groot', '# Groot'],
    ['## Middel', '## Middel'],
    ['### Klein', '### Klein'],
    ['#### Nog kleiner', '#### Nog kleiner'],
    ['- melk', '- melk'],
    ['1. eerst', '1. eerst'],
    ['> zei ze', '> zei ze'],
    ['dit is **heel** erg', 'dit is **heel** erg'],
    ['dit is *heel* erg', 'dit is *heel* erg'],
  ])('makes form of the signs in %s', async (typed, saved) => {
    const editor = await openEditor()

    await editor.field.click()
    await userEvent.keyboard(typed.replaceAll('[', '[[').replaceAll('{', '{{'))

    await vi.waitFor(() => expect(editor.saved()).toBe(saved))
  })

  it('makes a checklist whose boxes can be ticked by key', async () => {
    const editor = await openEditor()

    await editor.field.click()
    await userEvent.keyboard('[[] bellen')
    await vi.waitFor(() => expect(editor.saved()).toBe('[ ] bellen'))
    await userEvent.keyboard('{Home}')
    await vi.waitFor(() => expect(window.getSelection()?.anchorOffset).toBe(0))
    await userEvent.keyboard('{ArrowLeft}')
    await userEvent.keyboard(' ')

    await vi.waitFor(() => expect(editor.saved()).toBe('[x] bellen'))
  })

  it('takes back what was typed, and brings it again', async () => {
    const editor = await openEditor({ fill: bodyOfParagraphs('Blijft.') })
    await editor.field.click()
    await userEvent.keyboard('{Control>}{End}{/Control} Weg')
    await vi.waitFor(() => expect(editor.saved()).toBe('Blijft. Weg'))

    await userEvent.keyboard(undoOf(' Weg'))
    await vi.waitFor(() => expect(editor.saved()).toBe('Blijft.'))

    await userEvent.keyboard('{Control>}y{/Control}'.repeat(' Weg'.length))
    await vi.waitFor(() => expect(editor.saved()).toBe('Blijft. Weg'))
  })
})

describe('two windows on one text', () => {
  it('come to the same text, and each takes back only its own words', async () => {
    const one = await openEditor({ fill: bodyOfParagraphs('Midden.'), label: 'Een' })
    const two = await openEditor({ shared: one, label: 'Twee' })
    await expect.element(two.field).toHaveTextContent('Midden.')

    await one.field.click()
    await userEvent.keyboard('{Control>}{Home}{/Control}Begin. ')
    await two.field.click()
    await userEvent.keyboard('{Control>}{End}{/Control} Eind.')

    await expect.element(one.field).toHaveTextContent('Begin. Midden. Eind.')
    await expect.element(two.field).toHaveTextContent('Begin. Midden. Eind.')
    await userEvent.keyboard(undoOf(' Eind.'))
    await expect.element(one.field).toHaveTextContent('Begin. Midden.')
    await vi.waitFor(() => expect(one.saved()).toBe('Begin. Midden.'))
  })
})
