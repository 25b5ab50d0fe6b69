import { ChevronDown, NotebookPen } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import type { Block } from '#shared/sessions/block.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { marksOf, shortName } from '#renderer/ui/kring/short-names.ts'
import { Menu } from '#renderer/ui/Menu.tsx'
import { Mark } from './Mark.tsx'
import styles from './ScribeLine.module.css'
import { useScribeLine } from './use-scribe-line.ts'
import { useTypeToFocus } from './use-type-to-focus.ts'

/** In letters; the rest of the line has to fit beside it. */
const LONGEST_EXAMPLE = 14

interface ScribeLineProps {
  session: SessionWithMethod
  block: Block
  speakerId: ParticipantId | null
  onSpeaker: (id: ParticipantId | null) => void
}

/** Where the scribe writes down what is said, as far as this round is kept. */
export function ScribeLine(props: ScribeLineProps) {
  const { t } = useTranslation('sessions')
  const kept = keptAs(props.block)
  const isQuestion = kept === 'unnamed' && props.block.input.type === 'ask'
  return (
    <div className={styles.scribe}>
      {kept !== 'nothing' && <Line {...props} />}
      <p className={styles.kept}>{t(`room.kept.${isQuestion ? 'question' : kept}`)}</p>
    </div>
  )
}

function Line({ session, block, speakerId, onSpeaker }: ScribeLineProps) {
  const { t } = useTranslation('sessions')
  const field = useRef<HTMLTextAreaElement>(null)
  const isNamed = keptAs(block) === 'named'
  const line = useScribeLine({ session, speakerId: isNamed ? speakerId : null, onSpeaker, isNamed })
  useTypeToFocus(field)
  const speaker = isNamed ? session.participants.find(({ id }) => id === speakerId) : undefined
  const label = speaker ? t('room.lineOf', { name: speaker.name }) : t('room.line')
  return (
    <>
      <div className={styles.line}>
        {isNamed ? (
          <SpeakerMenu
            session={session}
            speakerId={speakerId}
            onSpeaker={(id) => {
              onSpeaker(id)
              field.current?.focus()
            }}
          />
        ) : (
          <NotebookPen className={styles.pen} aria-hidden />
        )}
        <textarea
          ref={field}
          className={styles.field}
          rows={1}
          autoComplete="off" // or the browser keeps what was typed, to fill it in after a crash
          value={line.text}
          aria-label={label}
          placeholder={isNamed && !speaker ? t('room.placeholderNamed', exampleOf(session)) : t('room.placeholder')}
          maxLength={4000}
          onChange={(event) => line.type(event.target.value)}
          onKeyDown={(event) => line.press(event)}
        />
        <Kbd>{t('room.enter')}</Kbd>
      </div>
      <FailureNote error={line.error} />
    </>
  )
}

/** Somebody of this circle, to show how a line begins: who came last, since the first is mostly the bringer. */
function exampleOf({ participants }: SessionWithMethod): { mark: string; name: string } {
  const names = participants.map(({ name }) => name)
  return { mark: marksOf(names).at(-1) ?? '', name: shortName(names.at(-1) ?? '', LONGEST_EXAMPLE) }
}

type SpeakerMenuProps = Pick<ScribeLineProps, 'session' | 'speakerId' | 'onSpeaker'>

function SpeakerMenu({ session: { participants }, speakerId, onSpeaker }: SpeakerMenuProps) {
  const { t } = useTranslation('sessions')
  const marks = marksOf(participants.map(({ name }) => name))
  const index = participants.findIndex(({ id }) => id === speakerId)
  const name = participants[index]?.name
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles.who}
          aria-label={name === undefined ? t('room.chooseSpeaker') : t('room.changeSpeaker', { name })}
        >
          <Mark mark={marks[index] ?? '?'} lit={name !== undefined} />
          <ChevronDown aria-hidden />
        </button>
      }
      items={[
        ...participants.map((person) => ({ label: person.name, run: () => onSpeaker(person.id) })),
        { label: t('room.nobody'), run: () => onSpeaker(null) },
      ]}
    />
  )
}
