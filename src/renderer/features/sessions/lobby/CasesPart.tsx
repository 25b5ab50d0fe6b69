import { BookOpen, PenLine } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import type { SessionCase } from '#shared/sessions/session-case.ts'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './CasesPart.module.css'
import { PrepareCase } from './PrepareCase.tsx'
import { ReadCase } from './ReadCase.tsx'

/** What is brought in: for everyone to read beforehand, and for who brings it to prepare. */
export function CasesPart({ session }: { session: Session }) {
  const { t } = useTranslation('sessions')
  const { cases } = session
  if (cases.length === 0) return null
  return (
    <section>
      <h2>{t('cases.title', { count: cases.length })}</h2>
      <ul className={styles.cases}>
        {cases.map((one) => (
          <Case key={one.id} session={session} one={one} />
        ))}
      </ul>
    </section>
  )
}

function Case({ session, one }: { session: Session; one: SessionCase }) {
  const { t } = useTranslation('sessions')
  const [open, setOpen] = useState<'read' | 'prepare' | null>(null)
  const bringer = session.participants.find(({ id }) => id === one.bringerId)?.name ?? ''
  const close = () => setOpen(null)
  return (
    <li className={styles.case}>
      <p className={styles.title}>{one.title || t('untitledDilemma')}</p>
      {one.question && <p className={styles.question}>{one.question}</p>}
      <p className={styles.by}>{t('broughtBy', { name: bringer })}</p>
      <div className={styles.actions}>
        {one.dilemmaId !== null && (
          <Button size="s" icon={BookOpen} onClick={() => setOpen('read')}>
            {t('cases.read')}
          </Button>
        )}
        <Button size="s" icon={PenLine} onClick={() => setOpen('prepare')}>
          {t('cases.prepare', { name: bringer })}
        </Button>
      </div>
      {open === 'read' && <ReadCase session={session} one={one} onClose={close} />}
      {open === 'prepare' && <PrepareCase session={session} one={one} bringer={bringer} onClose={close} />}
    </li>
  )
}
