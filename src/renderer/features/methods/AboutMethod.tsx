import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Method } from '#shared/sessions/method.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import styles from './AboutMethod.module.css'
import { useMethodLines } from './method-queries.ts'
import { timesNote } from './times-note.ts'

interface AboutMethodProps {
  method: Method
  /** Somebody here wrote it: that no source stands behind it goes without saying. */
  isOwn: boolean
}

/** For whom, when not, where it comes from: what helps to decide. */
export function AboutMethod({ method, isOwn }: AboutMethodProps) {
  const { t } = useTranslation('methods')
  const say = useLocalText()
  const times = timesNote(method)
  const { questions, safety, contraIndication, origin, sources, doubleConfidentiality } = method
  return (
    <section className={styles.about} aria-labelledby="about-method">
      <h2 id="about-method">{t('reader.about')}</h2>
      <dl className={styles.facts}>
        {questions.length > 0 && (
          <Fact name={t('reader.goodFor')}>{questions.map((kind) => t(`question.${kind}`)).join(', ')}</Fact>
        )}
        <Fact name={t('reader.forWhom')}>
          {t('group', method.group)}. {t(`safety.${safety}`)}.
        </Fact>
        {contraIndication && <Fact name={t('reader.contra')}>{say(contraIndication)}</Fact>}
        <Fact name={t('reader.origin')}>{say(origin)}</Fact>
        {(sources.length > 0 || !isOwn) && (
          <Fact name={t('reader.sources')}>
            <Sources sources={sources} />
          </Fact>
        )}
      </dl>
      {(times !== 'none' || !isOwn) && <p>{t(`reader.times.${times}`)}</p>}
      {doubleConfidentiality && <p>{t('reader.double')}</p>}
      <VariantLine method={method} />
    </section>
  )
}

function Sources({ sources }: Pick<Method, 'sources'>) {
  const { t } = useTranslation('methods')
  if (sources.length === 0) return t('reader.noSources')
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source}>{source}</li>
      ))}
    </ul>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function VariantLine({ method: { variantOf } }: { method: Method }) {
  const say = useLocalText()
  const { data: lines } = useMethodLines()
  const other = lines?.find((line) => line.id === variantOf)
  if (!other) return null
  return (
    <p>
      <Trans
        ns="methods"
        i18nKey="reader.variantOf"
        values={{ name: say(other.name) }}
        components={{ method: <Link href={paths.method(other.id)} /> }}
      />
    </p>
  )
}
