import { LexicalCollaboration } from '@lexical/react/LexicalCollaborationContext'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { defineExtension } from 'lexical'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import * as Y from 'yjs'
import { editorNodes } from '#shared/editor-nodes.ts'
import { CoreProvider } from '#renderer/lib/documents/core-provider.ts'
import { FakeDocuments } from '#renderer/lib/documents/testing/fake-documents.ts'
import { Collaboration } from '../collaboration/Collaboration.tsx'
import { aWhile, dangersIn, ran } from '../testing/dangers.ts'
import { openEditor } from '../testing/open-editor.tsx'

beforeEach(() => ran.clear())

describe('a document that another program wrote', () => {
  const element = (type: string, attributes: Record<string, unknown>, words: string, style = '') => {
    const made = new Y.XmlText()
    made.setAttribute('__type', type)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value as string)
    const run = new Y.Map(Object.entries({ __type: 'text', __style: style }))
    made.applyDelta([{ insert: run }, { insert: words }])
    return made
  }
  const fill = (doc: Y.Doc) => {
    const link = (url: string) => {
      const paragraph = new Y.XmlText()
      paragraph.setAttribute('__type', 'paragraph')
      paragraph.applyDelta([{ insert: element('link', { __url: url }, 'link') }])
      return paragraph
    }
    doc
      .get('root', Y.XmlText)
      .applyDelta(
        [
          element('heading', { __tag: 'script' }, 'ran("heading")'),
          element('heading', { __tag: 'iframe' }, 'kop'),
          element('heading', { __tag: 'h2' }, 'Echte kop'),
          element('paragraph', {}, 'groot', 'position:fixed;inset:0;background:url(https://example.org/t.png)'),
          link('javascript:ran("link")'),
          link('java\nscript:ran("link")'),
          link('data:text/html,<script>ran("link")</script>'),
          link('http://example.org/'),
          link('https://example.org/'),
        ].map((insert) => ({ insert })),
      )
  }

  it('is dangerous: an editor without our guard makes the elements that it names', async () => {
    const core = new FakeDocuments()
    const source = new CoreProvider(core.create(fill), core.client)
    const Bare = defineExtension({ name: 'bare', nodes: [...editorNodes], $initialEditorState: null })

    const screen = await render(
      <LexicalCollaboration>
        <LexicalExtensionComposer extension={Bare}>
          <Collaboration source={source} author="" />
        </LexicalExtensionComposer>
      </LexicalCollaboration>,
    )

    await vi.waitFor(() => expect(screen.container.querySelectorAll('script, iframe').length).toBe(2))
    expect(dangersIn(screen.container)).toEqual(expect.arrayContaining(['SCRIPT', 'IFRAME', 'style', 'href']))
    source.close()
  })

  it.each([true, false])(
    'shows no element, link or style that a text does not need (reading: %s)',
    async (readOnly) => {
      const editor = await openEditor({ fill, readOnly })
      await expect.element(editor.field).toBeVisible()
      await vi.waitFor(() => expect(editor.field.element().textContent).toContain('Echte kop'))
      await aWhile(100)

      const field = editor.field.element()
      expect([...ran]).toEqual([])
      expect(dangersIn(field).filter((danger) => danger !== 'style')).toEqual([])
      expect([...field.querySelectorAll('[style]')].map((styled) => styled.getAttribute('style'))).toEqual(['']) // emptied
      expect([...field.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))).toEqual([
        'https://example.org/',
      ])
    },
  )
})
