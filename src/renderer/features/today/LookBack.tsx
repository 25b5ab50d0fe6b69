import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Reminder } from '#shared/contract/session-after.ts'
import { core } from '#renderer/lib/core.ts'
import { formatDay } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { LineLink, LineList } from '#renderer/ui/LineList.tsx'

/** Sessions of about six weeks ago: what became of it? */
export function LookBack({ reminders, nowMs }: { reminders: readonly Reminder[]; nowMs: number }) {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const settling = useMutation(core.sessions.lookedBack.mutationOptions())
  return (
    <section>
      <h2>{t('lookBack.title')}</h2>
      <LineList label={t('lookBack.title')}>
        {reminders.map(({ sessionId, title: given, endedAtMs }) => {
          const title = given || t('session.untitled')
          return (
            <LineLink
              key={sessionId}
              href={paths.session(sessionId)}
              title={title}
              detail={t('lookBack.from', { day: formatDay(endedAtMs, nowMs, language) })}
              trailing={
                <Button
                  size="s"
                  aria-label={t('lookBack.doneOf', { title })}
                  onClick={() => settling.mutate({ id: sessionId })}
                >
                  {t('lookBack.done')}
                </Button>
              }
            />
          )
        })}
      </LineList>
      <FailureNote error={settling.error} />
    </section>
  )
}
