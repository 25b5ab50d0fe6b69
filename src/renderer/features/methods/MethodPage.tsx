import { useTranslation } from 'react-i18next'
import { Redirect } from 'wouter'
import type { MethodLine } from '#shared/contract/methods.ts'
import type { MethodId } from '#shared/ids.ts'
import type { Method } from '#shared/sessions/method.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { isMissing } from '#renderer/ui/failure-code.ts'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { AboutMethod } from './AboutMethod.tsx'
import { BlockReading } from './BlockReading.tsx'
import { MethodDeeds } from './MethodDeeds.tsx'
import { MethodFacts } from './MethodFacts.tsx'
import styles from './MethodPage.module.css'
import { useMethod, useMethodLines } from './method-queries.ts'
import { Timeline } from './Timeline.tsx'
import { useBlockRules } from './use-block-rules.ts'

/** One method, to read before it is chosen. */
export function MethodPage({ id }: { id: MethodId }) {
  const { data: lines, error } = useMethodLines()
  const line = lines?.find((one) => one.id === id)
  // An own method that was never saved has nothing to read yet.
  if (line?.own?.isUsable === false) return <Redirect href={paths.editMethod(id)} replace />
  if (lines || error) return <Reading id={id} line={line} />
  return <Waiting />
}

function Reading({ id, line }: { id: MethodId; line: MethodLine | undefined }) {
  const { t } = useTranslation(['methods', 'common'])
  const say = useLocalText()
  const { data: method, error } = useMethod(id)
  if (error && (!method || isMissing(error)))
    return <PageTrouble error={error} href={paths.methods} back={t('common:notHere.to.methods')} />
  if (!method)
    return (
      <Page title={t('reader.eyebrow')}>
        <Waiting />
      </Page>
    )
  const owner = line?.own && (line.own.space === 'personal' ? 'eyebrowOwn' : 'eyebrowTeam')
  const eyebrow = owner ? t(`reader.${owner}`, { version: method.version }) : null
  return (
    <Page
      back={{ href: paths.methods, name: t('title') }}
      eyebrow={eyebrow}
      title={say(method.name)}
      lead={say(method.use)}
    >
      {line && <MethodFacts {...line} inline />}
      <MethodDeeds id={id} own={line?.own ?? null} />
      <Rounds method={method} />
      <AboutMethod method={method} isOwn={Boolean(line?.own)} />
    </Page>
  )
}

function Rounds({ method }: { method: Method }) {
  const { t } = useTranslation('methods')
  const rulesOf = useBlockRules(method.blocks)
  return (
    <section className={styles.rounds} aria-labelledby="rounds">
      <h2 id="rounds">{t('reader.rounds')}</h2>
      <Timeline blocks={method.blocks} />
      <ol className={styles.list}>
        {method.blocks.map((block) => (
          <BlockReading key={block.id} block={block} rules={rulesOf(block)} />
        ))}
      </ol>
    </section>
  )
}
