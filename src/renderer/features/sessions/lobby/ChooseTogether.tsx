import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { askedMethod, forgetAskedMethod } from '../asked-method.ts'
import { MethodChoice } from '../MethodChoice.tsx'
import { ReplanSession } from '../ReplanSession.tsx'
import { RoleList } from '../RoleList.tsx'
import { useMethods } from '../session-queries.ts'
import { CasesPart } from './CasesPart.tsx'
import { OldIntentions } from './OldIntentions.tsx'
import styles from './Lobby.module.css'
import { WhoIsHere } from './WhoIsHere.tsx'

/** The lobby of a session whose method is still to be chosen: the circle does that here, together. */
export function ChooseTogether({ session }: { session: Session }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const nowMs = useNow()
  const [replanning, setReplanning] = useState(false)
  const { id, title, plannedForMs, participants, cases, place } = session
  if (replanning) return <ReplanSession session={session} onDone={() => setReplanning(false)} />
  const when = plannedForMs === null ? t('when.anyTime') : formatWhen(plannedForMs, nowMs, language)
  return (
    <Page
      eyebrow={[t('lobby.eyebrow'), when, place].filter(Boolean).join(' · ')}
      title={title}
      lead={cases[0]?.question}
    >
      <div className={styles.together}>
        <RoleList participants={participants} />
        <CasesPart session={session} />
        <WhoIsHere session={session} />
        <OldIntentions id={id} />
        <Choice session={session} onReplan={() => setReplanning(true)} />
      </div>
    </Page>
  )
}

function Choice({ session: { id }, onReplan }: { session: Session; onReplan: () => void }) {
  const { t } = useTranslation('sessions')
  const { data: methods } = useMethods()
  const [picked, setPicked] = useState<string | null>(askedMethod)
  useEffect(forgetAskedMethod, [])
  const choosing = useMutation(core.sessions.chooseMethod.mutationOptions())
  if (!methods) return <Waiting />
  const methodId = methods.find((method) => method.id === picked)?.id ?? null
  return (
    <section className={styles.choose}>
      <h2 id="lobby-method">{t('lobby.howToday')}</h2>
      <MethodChoice
        methods={methods}
        value={methodId}
        onChange={setPicked}
        labelledBy="lobby-method"
        help={paths.chooseMethodTogether(id)}
      />
      <FailureNote error={choosing.error} />
      <div className={styles.actions}>
        <Button
          variant="primary"
          size="l"
          busy={choosing.isPending}
          disabled={methodId === null}
          onClick={() => methodId !== null && choosing.mutate({ id, methodId })}
        >
          {t('lobby.choose')}
        </Button>
        <Button variant="plain" size="l" onClick={onReplan}>
          {t('lobby.replan')}
        </Button>
      </div>
    </section>
  )
}
