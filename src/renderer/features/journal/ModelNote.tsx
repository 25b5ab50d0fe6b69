import { Footprints } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import type { ReflectionModel } from '#shared/reflection/reflection-model.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { MarginHead } from '#renderer/ui/MarginHead.tsx'
import styles from './EntryMargin.module.css'
import { useSetModel } from './journal-queries.ts'
import { ModelChoice } from './ModelChoice.tsx'

/** Which model this entry follows, whose it is, and the way to another. */
export function ModelNote({ id, model }: { id: DocumentId; model: ReflectionModel | null }) {
  const { t } = useTranslation('journal')
  const [choosing, setChoosing] = useState(false)
  const setting = useSetModel()
  return (
    <section className={styles.part}>
      <MarginHead icon={Footprints}>{t('model.title')}</MarginHead>
      {model && <About model={model} />}
      <Button onClick={() => setChoosing(true)}>{model ? t('model.other') : t('model.choose')}</Button>
      <FailureNote error={setting.error} />
      <ModelChoice
        open={choosing}
        current={model?.id ?? null}
        onChoose={(next) => setting.mutate({ id, model: next })}
        onClose={() => setChoosing(false)}
      />
    </section>
  )
}

function About({ model }: { model: ReflectionModel }) {
  const { t } = useTranslation('journal')
  const say = useLocalText()
  return (
    <>
      <p className={styles.model}>{say(model.name)}</p>
      <p className={styles.helps}>{say(model.helps)}</p>
      {model.note && <p className={styles.note}>{say(model.note)}</p>}
      <p className={styles.aside}>
        {t('model.minutesOurs', { minutes: model.minutes })} {t('model.source', { source: model.source })}
      </p>
    </>
  )
}
