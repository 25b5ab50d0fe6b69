import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aWhile } from '../testing/dangers.ts'
import { openEditor } from '../testing/open-editor.tsx'
import { carrying, paste } from '../testing/paste.ts'

describe('an honest paste', () => {
  it.each([
    [
      'headings and lists',
      '<h2>Kop</h2><ul><li>een</li><li>twee</li></ul><ol><li>drie</li></ol>',
      '## Kop\n- een\n- twee\n1. drie',
    ],
    ['emphasis', '<p>een <b>twee</b> <em>drie</em></p>', 'een **twee** *drie*'],
    ['emphasis as style', '<p>een <span style="font-weight:700">twee</span></p>', 'een **twee**'],
    [
      'a text that a word processor calls bold',
      '<b style="font-weight:normal"><p>gewoon</p><p>plat</p></b>',
      'gewoon\nplat',
    ],
    ['deep headings', '<h5>Diep</h5>', '### Diep'],
    [
      'links',
      '<p><a href="https://wetten.nl/wmo">wet</a> <a href="tel:+31612345678">bel</a></p>',
      '[wet](https://wetten.nl/wmo) [bel](tel:+31612345678)',
    ],
    ['links that may not be', '<p><a href="http://wetten.nl">wet</a> <a href="/hier">hier</a></p>', 'wet hier'],
    ['blocks without a name', '<div>een</div><div>twee</div>', 'een\ntwee'],
    [
      'images, of which only the words around it stay',
      '<p>voor <img src="https://example.org/t.png"> na</p>',
      'voor na',
    ],
  ])('keeps %s', async (_, html, saved) => {
    const editor = await openEditor()
    await editor.field.click()

    paste(editor.field.element(), carrying(html))

    await vi.waitFor(() => expect(editor.saved()).toBe(saved))
  })

  it('can be undone in one go, without what was typed before it', async () => {
    const editor = await openEditor()
    await editor.field.click()
    await userEvent.keyboard('Eerst. ')
    await vi.waitFor(() => expect(editor.saved()).toBe('Eerst. '))
    await aWhile(600) // what is typed within half a second is one step

    paste(editor.field.element(), carrying('<p>een</p><p>twee</p>'))
    await vi.waitFor(() => expect(editor.saved()).toBe('Eerst. een\ntwee'))
    await userEvent.keyboard('{Control>}z{/Control}')

    await vi.waitFor(() => expect(editor.saved()).toBe('Eerst. '))
  })

  it('is refused with a word about it when it is far too large', async () => {
    const editor = await openEditor()
    await editor.field.click()

    paste(editor.field.element(), carrying(`<p>${'woord '.repeat(400_000)}</p>`))

    await expect.element(page.getByText(/Plak het in stukken/)).toBeVisible()
    expect(editor.saved()).toBe('')
  })
})
