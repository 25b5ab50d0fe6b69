import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseReading } from '#shared/contract/session-plan.ts'
import type { Session } from '#shared/contract/session-view.ts'
import type { SessionCase } from '#shared/sessions/session-case.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './CasesPart.module.css'

interface ReadCaseProps {
  session: Session
  one: SessionCase
  onClose: () => void
}

/** A case as the others may read it by now: with aliases for names, and without its end while that is held back. */
export function ReadCase({ session, one, onClose }: ReadCaseProps) {
  const { t } = useTranslation('sessions')
  const input = { id: session.id, caseId: one.id, as: 'others' as const }
  // The dilemma may have been written on since.
  const { data, error } = useQuery({ ...core.sessions.readCase.queryOptions({ input }), staleTime: 0 })
  return (
    <Dialog open wide onClose={onClose} title={one.title || t('untitledDilemma')}>
      <FailureNote error={error} />
      {!data && !error && <Waiting />}
      {data && <Reading reading={data} onClose={onClose} />}
    </Dialog>
  )
}

function Reading({ reading, onClose }: { reading: CaseReading; onClose: () => void }) {
  const { t } = useTranslation(['sessions', 'common'])
  const { question, story, tried, principles, outcome } = reading
  const lines = story.filter(({ text }) => text.trim() !== '')
  return (
    <div className={styles.reading}>
      {question && <Part title={t('cases.question')}>{question}</Part>}
      {lines.length > 0 && (
        <div>
          {lines.map(({ block, text }, place) =>
            block === 'heading' ? (
              // Lines have no name of their own, and their order does not change while they are read.
              <h3 key={`${place} ${text}`}>{text}</h3>
            ) : (
              <p key={`${place} ${text}`} className={styles.words}>
                {text}
              </p>
            ),
          )}
        </div>
      )}
      {tried && <Part title={t('cases.tried')}>{tried}</Part>}
      {principles.length > 0 && <Part title={t('cases.principles')}>{principles.join('\n')}</Part>}
      {outcome.is === 'shown' && <Part title={t('cases.outcome')}>{outcome.text}</Part>}
      {outcome.is === 'hidden' && <p className={styles.hint}>{t('cases.hidden')}</p>}
      {/* Inside the text: a long story scrolls by the keyboard once the focus can be in it. */}
      <div>
        <Button onClick={onClose}>{t('common:close')}</Button>
      </div>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <p className={styles.words}>{children}</p>
    </section>
  )
}
