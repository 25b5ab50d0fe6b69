import type { ReactNode } from 'react'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { type OpenDocument, OpenDocuments } from '#renderer/lib/documents/open-documents.ts'
import { OpenDocumentsContext } from '#renderer/lib/documents/open-documents-context.ts'
import { FakeDocuments } from '#renderer/lib/documents/testing/fake-documents.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import '#renderer/ui/base.css'
import { Toasts } from '#renderer/ui/Toasts.tsx'
import { DocumentEditor } from '../DocumentEditor.tsx'
import { toMarkdown } from './body-as-markdown.ts'

/** A body of paragraphs, laid out as core does. */
export function bodyOfParagraphs(...paragraphs: string[]): (doc: Y.Doc) => void {
  return (doc) => {
    for (const text of paragraphs) {
      const paragraph = new Y.XmlText()
      paragraph.setAttribute('__type', 'paragraph')
      const run = new Y.Map([['__type', 'text']])
      if (text) paragraph.applyDelta([{ insert: run }, { insert: text }])
      doc.get('root', Y.XmlText).insertEmbed(doc.get('root', Y.XmlText).length, paragraph)
    }
  }
}

interface ScreenProps {
  id: DocumentId
  label: string
  readOnly: boolean
  beside: ((document: OpenDocument) => ReactNode) | undefined
}

function Screen({ id, label, readOnly, beside }: ScreenProps) {
  const document = useDocument(id)
  return (
    document && (
      <>
        <DocumentEditor document={document} label={label} placeholder="Schrijf hier" readOnly={readOnly} />
        {beside?.(document)}
      </>
    )
  )
}

export interface EditorOnPage {
  readonly core: FakeDocuments
  readonly id: DocumentId
  readonly field: ReturnType<typeof page.getByRole>
  /** What core has, as Markdown-like lines: the document's own state, not the page's. */
  saved(): string
}

/**
 * A real editor on the page, on a document of a core in memory. `shared` puts a second window on the same document,
 * `beside` something that belongs to it.
 */
export async function openEditor(
  options: {
    fill?: (doc: Y.Doc) => void
    shared?: EditorOnPage
    label?: string
    readOnly?: boolean
    beside?: ScreenProps['beside']
  } = {},
): Promise<EditorOnPage> {
  await startTexts('nl')
  const core = options.shared?.core ?? new FakeDocuments()
  const id = options.shared?.id ?? core.create(options.fill ?? bodyOfParagraphs(''))
  const label = options.label ?? 'Verhaal'
  const readOnly = options.readOnly ?? false
  const documents = new OpenDocuments(core.client, () => {})
  await render(
    <OpenDocumentsContext value={documents}>
      <main>
        <Screen id={id} label={label} readOnly={readOnly} beside={options.beside} />
      </main>
      <Toasts />
    </OpenDocumentsContext>,
  )
  const field = page.getByRole(readOnly ? 'document' : 'textbox', { name: label, exact: true })
  return { core, id, field, saved: () => toMarkdown(core.read(id)) }
}
