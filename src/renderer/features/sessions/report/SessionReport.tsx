import { Ellipsis, FileDown, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { formatDay, formatTime } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { useBin } from '#renderer/lib/use-bin.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { Attendance } from './Attendance.tsx'
import { BringerPart } from './BringerPart.tsx'
import { ReportIntentions } from './ReportIntentions.tsx'
import { ReportRounds } from './ReportRounds.tsx'
import { RoleList } from '../RoleList.tsx'
import styles from './SessionReport.module.css'
import { ShareSession } from './ShareSession.tsx'
import { TakenAlong } from './TakenAlong.tsx'
import { FORMATS, useSaveReport } from './use-save-report.ts'
import { useNow } from '#renderer/lib/use-now.ts'

/** What there is to read back of a session that was held. */
export function SessionReport({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const { title, cases, dilemmaId, participants, closing } = session
  const lessons = closing.people.filter(({ lesson }) => lesson !== '')
  return (
    <Page eyebrow={<When session={session} />} title={title} lead={cases[0]?.question}>
      <div className={styles.report}>
        <div className={styles.main}>
          {lessons.map(({ participantId, lesson, lessonId }) => (
            <section key={participantId ?? 'together'} className={styles.lesson}>
              <h2 className={styles.label}>{t('report.lesson')}</h2>
              <p className={styles.said}>{lesson}</p>
              {lessonId && <ButtonLink href={paths.archived(lessonId)}>{t('report.toLesson')}</ButtonLink>}
            </section>
          ))}
          <ReportIntentions id={session.id} />
          <TakenAlong session={session} />
          <ReportRounds session={session} />
          <BringerPart session={session} />
        </div>
        <aside className={styles.aside}>
          <RoleList participants={participants} />
          <Attendance session={session} />
          <div className={styles.actions}>
            {dilemmaId !== null && <ButtonLink href={paths.readDilemma(dilemmaId)}>{t('report.toDilemma')}</ButtonLink>}
            <MoreMenu session={session} />
          </div>
          <ShareSession id={session.id} />
        </aside>
      </div>
    </Page>
  )
}

function When({ session: { startedAtMs, endedAtMs, methodName } }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const language = useLanguage()
  const nowMs = useNow()
  if (startedAtMs === null || endedAtMs === null) return null
  const held = t('report.held', {
    day: formatDay(startedAtMs, nowMs, language),
    from: formatTime(startedAtMs, language),
    to: formatTime(endedAtMs, language),
  })
  return `${held} · ${say(methodName)}`
}

function MoreMenu({ session: { id } }: { session: SessionWithMethod }) {
  const { t } = useTranslation(['sessions', 'common'])
  const [, navigate] = useLocation()
  const toast = useToast()
  const { save } = useSaveReport(id)
  const bin = useBin((undo) => {
    toast({ text: t('report.removed'), action: { label: t('common:undo'), run: undo } })
    navigate(paths.sessions)
  })
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={t('lobby.more')} />}
      items={[
        ...FORMATS.map((format) => ({
          label: t(`report.as.${format}`),
          icon: FileDown,
          run: () => save({ for: 'group', format }),
        })),
        { label: t('report.remove'), icon: Trash2, run: () => bin.remove(id) },
      ]}
    />
  )
}
