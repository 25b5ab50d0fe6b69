import { MessageCircleQuestion, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { coach } from '#shared/dilemmas/coach.ts'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { usePreferences } from '#renderer/lib/use-preferences.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { MarginHead } from '#renderer/ui/MarginHead.tsx'
import type { DilemmaFields } from './dilemma-fields.ts'
import styles from './DilemmaMargin.module.css'
import { useHasRested } from './use-has-rested.ts'

/** Nobody wants advice on half a sentence. */
const REST_MS = 1500

interface CoachNoteProps {
  doc: Y.Doc
  fields: DilemmaFields
  story: string
}

/** One hint at a time, about how the dilemma is written. It can be put away for this dilemma, and switched off for all. */
export function CoachNote({ doc, fields, story }: CoachNoteProps) {
  const { t } = useTranslation('dilemmas')
  const { preferences, change } = usePreferences()
  const [, hush] = useMetaValue(doc, 'hushedHints')
  const { question, outcome, hushedHints } = fields
  const rested = useHasRested(`${question}\n\n${outcome}\n\n${story}`, REST_MS) ? { question, outcome, story } : null
  if (!preferences) return null
  if (!preferences.coaching) {
    return (
      <Button variant="plain" size="s" className={styles.coachOn} onClick={() => change({ coaching: true })}>
        {t('coaching.on')}
      </Button>
    )
  }
  const hint = rested && coach(rested).find((name) => !hushedHints.includes(name))
  if (!hint) return null
  return (
    <section className={styles.coach}>
      <MarginHead
        icon={MessageCircleQuestion}
        action={
          <IconButton
            size="s"
            icon={X}
            label={t('coaching.hush')}
            className={styles.hush}
            onClick={() => hush([...hushedHints, hint])}
          />
        }
      >
        {t('coaching.title')}
      </MarginHead>
      <p className={styles.hint}>{t(`coaching.${hint}`)}</p>
      <Button variant="plain" size="s" onClick={() => change({ coaching: false })}>
        {t('coaching.off')}
      </Button>
    </section>
  )
}
