import { Eye } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shares as allShares } from '#shared/dilemmas/shares.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { DilemmaFields } from './dilemma-fields.ts'
import styles from './SharedDilemma.module.css'

/** What stands beside the story of a shared dilemma, each part that says something. */
export function SharedParts({ fields }: { fields: DilemmaFields }) {
  const { t } = useTranslation(['dilemmas', 'editor'])
  const { tried, question, principleOne, principleTwo, shares, qualities, tags } = fields
  const ticked = allShares.flatMap((share) => {
    const words = shares[share]
    return words === null ? [] : [words === '' ? t(`shares.${share}`) : `${t(`shares.${share}`)}: ${words}`]
  })
  return (
    <>
      <Part title={t('question')} lines={[question]} />
      <Part title={t('section.tried')} lines={[tried]} />
      <Part title={t('section.principles')} lines={[principleOne, principleTwo]} />
      <Part title={t('section.shares')} lines={ticked} />
      <Part title={t('section.qualities')} lines={[qualities.join(', ')]} />
      <Part title={t('editor:tags.label')} lines={[tags.join(', ')]} />
      <Outcome fields={fields} />
    </>
  )
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  const said = lines.filter((line) => line.trim() !== '')
  if (said.length === 0) return null
  return (
    <Section title={title}>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Section>
  )
}

/** What happened next stays out of sight until somebody asks for it, where the author wants that. */
function Outcome({ fields: { outcome, outcomeHidden } }: { fields: DilemmaFields }) {
  const { t } = useTranslation('dilemmas')
  const [asked, setAsked] = useState(false)
  if (outcome === '') return null
  return (
    <Section title={t('section.outcome')}>
      {asked || !outcomeHidden ? (
        <p>{outcome}</p>
      ) : (
        <Button variant="plain" size="s" icon={Eye} onClick={() => setAsked(true)}>
          {t('readView.showOutcome')}
        </Button>
      )}
    </Section>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
