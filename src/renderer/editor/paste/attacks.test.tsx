import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { isSafeLink } from '../links/safe-link.ts'
import { aWhile, dangersIn, ran } from '../testing/dangers.ts'
import { openEditor } from '../testing/open-editor.tsx'
import type { EditorOnPage } from '../testing/open-editor.tsx'
import { carrying, paste } from '../testing/paste.ts'
import { attackVectors } from '../testing/attack-vectors.ts'

const vectors = attackVectors((name) => `ran(\`${name}\`)`)
beforeEach(() => ran.clear())

/** Every link in the document itself, whatever the page shows of it. */
function savedLinks(editor: EditorOnPage): string[] {
  return [...editor.saved().matchAll(/\]\(([^\s)]*)\)/g)].map(([, url]) => url ?? '')
}

describe('attacks by paste', () => {
  it('are real: put in a page as they are, scripts run and dangerous links stand', async () => {
    const host = document.createElement('div')
    document.body.append(host)
    const links: string[] = []

    for (const { html } of vectors) {
      host.innerHTML = html
      await aWhile(10)
      links.push(...[...host.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href))
    }
    await expect.poll(() => ran.size).toBeGreaterThan(35)
    host.remove()

    expect(vectors.length).toBeGreaterThanOrEqual(100)
    expect(links.filter((url) => url.startsWith('javascript:')).length).toBeGreaterThan(12)
    expect(links.filter((url) => !isSafeLink(url)).length).toBeGreaterThan(20)
  })

  it('run nothing and leave nothing dangerous behind', async () => {
    const editor = await openEditor()
    await editor.field.click()
    const field = editor.field.element()
    const dangers: string[] = []

    for (const { name, html } of vectors) {
      paste(field, carrying(html))
      await aWhile(10)
      dangers.push(...dangersIn(field).map((danger) => `${name}: ${danger}`))
    }
    await aWhile(300)

    expect([...ran]).toEqual([])
    expect(dangers).toEqual([])
    expect(savedLinks(editor).filter((url) => !isSafeLink(url))).toEqual([])
    await vi.waitFor(() => expect(editor.saved()).toContain('link'))
  })

  it('run nothing when they are dropped by a real drag', async () => {
    const editor = await openEditor()
    const source = document.createElement('p')
    source.draggable = true
    source.textContent = 'sleep mij'
    document.body.prepend(source)
    let html = ''
    source.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/html', html))

    for (let first = 0; first < vectors.length; first += 10) {
      const some = vectors.slice(first, first + 10).map((vector) => vector.html)
      html = `<p>gesleept ${first}</p>${some.join('')}`
      await userEvent.dragAndDrop(page.getByText('sleep mij'), editor.field)
    }

    await vi.waitFor(() => expect(editor.saved()).toContain('gesleept 0'))
    await aWhile(300)
    source.remove()
    expect([...ran]).toEqual([])
    expect(dangersIn(editor.field.element())).toEqual([])
    expect(savedLinks(editor).filter((url) => !isSafeLink(url))).toEqual([])
  })

  it('run nothing when a file is dropped', async () => {
    const editor = await openEditor()
    await editor.field.click()
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['<script>ran("file")</script>'], 'a.html', { type: 'text/html' }))

    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    editor.field.element().dispatchEvent(drop)
    await aWhile(100)

    expect(drop.defaultPrevented).toBe(true)
    expect([...ran]).toEqual([])
    expect(editor.saved()).toBe('')
  })

  it('find no way in by the format of the editor itself', async () => {
    const editor = await openEditor()
    await editor.field.click()
    const text = (words: string, style = '') => ({
      type: 'text',
      text: words,
      style,
      format: 0,
      detail: 0,
      mode: 'normal',
    })
    const data = new DataTransfer()
    const nodes = [
      { type: 'heading', tag: 'script', children: [text('ran("heading")')] },
      { type: 'heading', tag: 'h6', children: [text('diep')] },
      { type: 'paragraph', children: [{ type: 'link', url: 'javascript:ran("link")', children: [text('kwaad')] }] },
      { type: 'paragraph', children: [{ type: 'link', url: 'https://example.org/', children: [text('goed')] }] },
      { type: 'paragraph', children: [text('groot', 'position:fixed;inset:0')] },
    ]
    data.setData('application/x-lexical-editor', JSON.stringify({ namespace: 'ruimte', nodes }))

    paste(editor.field.element(), data)

    await vi.waitFor(() => expect(editor.saved()).toContain('[goed](https://example.org/)'))
    expect(editor.saved()).toContain('### diep')
    expect(savedLinks(editor)).toEqual(['https://example.org/'])
    expect([...ran]).toEqual([])
    expect(dangersIn(editor.field.element())).toEqual([])
  })
})
