import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProposedPrinciple } from '#shared/vision/proposed-principle.ts'
import { MOST_PRINCIPLES_AT_ONCE } from '#shared/limits.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './ImportVision.module.css'

interface ProposedPrinciplesProps {
  found: readonly ProposedPrinciple[]
  busy: boolean
  onMake: (principles: ProposedPrinciple[]) => void
  onAgain: () => void
}

/** What was read, to correct before anything is made of it. */
export function ProposedPrinciples({ found, busy, onMake, onAgain }: ProposedPrinciplesProps) {
  const { t } = useTranslation('vision')
  const [all, setAll] = useState(() => found.map((words, key) => ({ key, words })))
  const ready = all.map(({ words }) => words).filter(({ title }) => title.trim() !== '')
  const change = (key: number, words: ProposedPrinciple) =>
    setAll((before) => before.map((one) => (one.key === key ? { key, words } : one)))
  return (
    <>
      <h2 className={styles.count}>{t('import.found', { count: all.length })}</h2>
      {found.length === MOST_PRINCIPLES_AT_ONCE && <p>{t('import.most', { count: MOST_PRINCIPLES_AT_ONCE })}</p>}
      <ol className={styles.all}>
        {all.map(({ key, words }, place) => (
          <li key={key} className={styles.one}>
            <OneProposal
              number={place + 1}
              words={words}
              onChange={(next) => change(key, next)}
              onLeaveOut={() => setAll((before) => before.filter((one) => one.key !== key))}
            />
          </li>
        ))}
      </ol>
      <div className={styles.deeds}>
        <Button variant="primary" busy={busy} disabled={ready.length === 0} onClick={() => onMake(ready)}>
          {t('import.make', { count: ready.length })}
        </Button>
        <Button variant="plain" onClick={onAgain}>
          {t('import.again')}
        </Button>
      </div>
    </>
  )
}

interface OneProposalProps {
  number: number
  words: ProposedPrinciple
  onChange: (words: ProposedPrinciple) => void
  onLeaveOut: () => void
}

function OneProposal({ number, words, onChange, onLeaveOut }: OneProposalProps) {
  const { t } = useTranslation('vision')
  const field = (name: keyof ProposedPrinciple, label: string, maxLength: number) => (
    <TextField
      label={label}
      value={words[name]}
      onChange={(text) => onChange({ ...words, [name]: text })}
      maxLength={maxLength}
      multiline={name !== 'title'}
      serif
    />
  )
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{t('import.one', { number })}</legend>
      <div className={styles.leaveOut}>
        <IconButton icon={X} label={t('import.leaveOutOf', { number })} size="s" onClick={onLeaveOut} />
      </div>
      {field('title', t('principle.titleLabel'), 200)}
      {field('paragraph', t('principle.paragraphLabel'), 2000)}
      {words.asks !== '' && field('asks', t('principle.asks'), 2000)}
      {words.asksNot !== '' && field('asksNot', t('principle.asksNot'), 2000)}
    </fieldset>
  )
}
