import { useRef, useState } from 'react'
import type { DilemmaState } from '#shared/contract/dilemmas.ts'
import type { DocumentId } from '#shared/ids.ts'
import { JournalOrigin } from '#renderer/editor/origin/JournalOrigin.tsx'
import { PrivacyMargin } from '#renderer/editor/privacy/PrivacyMargin.tsx'
import { SeenBefore } from '#renderer/editor/seen-before/SeenBefore.tsx'
import { SharedLine } from '#renderer/editor/sharing/SharedLine.tsx'
import { VisionMargin } from '#renderer/editor/vision/VisionMargin.tsx'
import page from '#renderer/editor/WritingPage.module.css'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { CoachNote } from './CoachNote.tsx'
import { DilemmaBar } from './DilemmaBar.tsx'
import { DilemmaMargin } from './DilemmaMargin.tsx'
import { DilemmaPaper } from './DilemmaPaper.tsx'
import { DilemmaVersions } from './DilemmaVersions.tsx'
import { MentionedIn } from './MentionedIn.tsx'
import { SessionsHeld } from './SessionsHeld.tsx'
import { useDilemmaFields } from './use-dilemma-fields.ts'
import { textFields } from './use-shown-fields.ts'

/** One dilemma to write on: the sheet in the middle, what helps beside it. */
export function DilemmaDesk({ id, document }: { id: DocumentId; document: OpenDocument }) {
  const { doc } = document
  const fields = useDilemmaFields(doc)
  const [, writeState] = useMetaValue(doc, 'state')
  const [asked, setAsked] = useState(false)
  const [told, setTold] = useState({ words: 0, story: '' })
  const [versions, setVersions] = useState(false)
  const questionField = useRef<HTMLTextAreaElement>(null)
  const hasQuestion = fields.question.trim() !== ''
  const askForQuestion = () => {
    setAsked(true)
    questionField.current?.focus()
  }
  // A group needs a question to think along with; a draft does not.
  const setState = (next: DilemmaState) => (next === 'draft' || hasQuestion ? writeState(next) : askForQuestion())
  return (
    <div className={page.write}>
      <DilemmaBar
        id={id}
        document={document}
        state={fields.state}
        hasQuestion={hasQuestion}
        onAsk={askForQuestion}
        onVersions={() => setVersions(true)}
      />
      <div className={page.desk}>
        <DilemmaPaper
          document={document}
          fields={fields}
          onState={setState}
          isQuestionMissing={asked && !hasQuestion}
          questionRef={questionField}
          onStory={(words, story) => setTold({ words, story })}
        />
        <DilemmaMargin words={told.words}>
          <CoachNote doc={doc} fields={fields} story={told.story} />
          <PrivacyMargin document={document} fields={textFields} />
          <VisionMargin id={id} />
          <SeenBefore id={id} text={`${fields.title}\n${fields.question}\n${told.story}`} />
          <SharedLine id={id} />
          <MentionedIn id={id} />
          <SessionsHeld id={id} />
          <JournalOrigin id={id} />
        </DilemmaMargin>
      </div>
      {versions && <DilemmaVersions id={id} onClose={() => setVersions(false)} />}
    </div>
  )
}
