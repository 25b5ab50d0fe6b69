import { LexicalCollaboration } from '@lexical/react/LexicalCollaborationContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { useId, useState } from 'react'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Collaboration } from './collaboration/Collaboration.tsx'
import type { Company } from './collaboration/company.ts'
import { PlainPaste } from './collaboration/PlainPaste.tsx'
import { ReadingExtension, WritingExtension } from './document-extension.ts'
import styles from './Editor.module.css'
import { DocumentLinkMenu } from './links/documents/DocumentLinkMenu.tsx'
import { DocumentLinks } from './links/documents/DocumentLinks.tsx'
import { RefusedPasteNote } from './paste/RefusedPasteNote.tsx'
import { HeadingLevels } from './rendering/HeadingLevels.tsx'
import { SlashMenu } from './slash/SlashMenu.tsx'
import text from './text.module.css'
import { WordCount } from './words/WordCount.tsx'
import { WritingHint } from './WritingHint.tsx'
import { WritingPanels } from './WritingPanels.tsx'

export interface RichEditorProps {
  /** From `useDocument`. */
  document: OpenDocument
  /** What this text is, for screen readers. */
  label: string
  placeholder?: string
  /** The name beside this person's caret in other windows. */
  author?: string
  readOnly?: boolean
  /** The colleagues who write in it, where it is a text of the team: then nothing comes in that is one person's alone. */
  company?: Company
  /** The level of the heading above this text; 1 where it is the title of the page. */
  headingsUnder?: number
  /** Told how many words there are outside the headings, and which. */
  onWords?: (words: number, prose: string) => void
}

/** The editor itself; `DocumentEditor` loads it when it is first needed. */
export function RichEditor(props: RichEditorProps) {
  const { document, label, placeholder, author = '', readOnly = false, headingsUnder = 1, company, onWords } = props
  const hintId = useId()
  const [room, setRoom] = useState<HTMLElement | null>(null)
  return (
    <div ref={setRoom} className={styles.room}>
      <LexicalCollaboration>
        <LexicalExtensionComposer
          extension={readOnly ? ReadingExtension : WritingExtension}
          contentEditable={null}
          key={document.provider.id}
        >
          <ContentEditable
            className={classNames(text.text, !readOnly && styles.writing)}
            aria-label={label}
            {...(readOnly
              ? { role: 'document', 'aria-readonly': undefined, 'aria-autocomplete': undefined, tabIndex: undefined }
              : { 'aria-multiline': true, 'aria-describedby': hintId })}
            {...(placeholder && !readOnly
              ? { 'aria-placeholder': placeholder, placeholder: <p className={styles.placeholder}>{placeholder}</p> }
              : { placeholder: null })}
          />
          <Collaboration source={document.provider} author={author} company={company} />
          <HeadingLevels under={headingsUnder} />
          <DocumentLinks />
          {onWords && <WordCount onCount={onWords} />}
          {!readOnly && room && (
            <>
              <WritingHint id={hintId} doc={document.doc} />
              <WritingPanels document={document} room={room} />
              <SlashMenu room={room} />
              {company ? <PlainPaste /> : <DocumentLinkMenu room={room} documentId={document.provider.id} />}
              <RefusedPasteNote />
            </>
          )}
        </LexicalExtensionComposer>
      </LexicalCollaboration>
    </div>
  )
}
