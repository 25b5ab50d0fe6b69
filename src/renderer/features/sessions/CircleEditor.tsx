import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant } from '#shared/contract/session-view.ts'
import type { Method } from '#shared/sessions/method.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Kring } from '#renderer/ui/kring/Kring.tsx'
import { marksOf } from '#renderer/ui/kring/short-names.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { addNames, type DraftPerson, MOST_PEOPLE, proposals, removePerson, setRole } from './circle-draft.ts'
import styles from './CircleEditor.module.css'
import { PersonRow } from './PersonRow.tsx'
import { TurnNote } from './plan/TurnNote.tsx'

interface CircleEditorProps {
  people: readonly DraftPerson[]
  onChange: (people: readonly DraftPerson[]) => void
  /** Who sat in the last circle. */
  earlier: readonly Participant[]
  method: Method | undefined
}

/** Who is there and in which role; the circle grows beside the names. */
export function CircleEditor({ people, onChange, earlier, method }: CircleEditorProps) {
  const { t } = useTranslation('sessions')
  const marks = marksOf(people.map(({ name }) => name))
  const seats = people.map(({ key, name }) => ({ id: key, name, state: 'listens' as const }))
  return (
    <div className={styles.editor}>
      <div className={styles.people}>
        <ul className={styles.rows} aria-label={t('plan.who')}>
          {people.map((person, index) => (
            <PersonRow
              key={person.key}
              person={person}
              mark={marks[index] ?? ''}
              onRole={(role) => onChange(setRole(people, person.key, role))}
              onRemove={() => onChange(removePerson(people, person.key))}
            />
          ))}
        </ul>
        {people.length < MOST_PEOPLE && <AddPeople people={people} onChange={onChange} earlier={earlier} />}
        <TurnNote people={people} onChange={onChange} />
        <SizeNote people={people.length} method={method} />
      </div>
      <div className={styles.kring}>
        <Kring people={seats} clock={null} size={260} label={t('kring.rest', { count: people.length })} />
      </div>
    </div>
  )
}

function AddPeople({ people, onChange, earlier }: Omit<CircleEditorProps, 'method'>) {
  const { t } = useTranslation('sessions')
  const [typed, setTyped] = useState('')
  const add = (names: string) => onChange(addNames(people, names, () => crypto.randomUUID()))
  const enter = () => {
    add(typed)
    setTyped('')
  }
  const proposed = proposals(people, earlier)
  return (
    <>
      <TextField
        label={t('plan.addName')}
        hint={t('plan.addNameHint')}
        value={typed}
        onChange={setTyped}
        onBlur={enter}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          enter()
        }}
        spellCheck={false}
        maxLength={400}
      />
      {proposed.length > 0 && (
        <div className={styles.proposed} role="group" aria-label={t('plan.lastTime')}>
          <span className={styles.lastTime}>{t('plan.lastTime')}</span>
          {proposed.length > 1 && (
            <Button size="s" onClick={() => add(proposed.join(','))}>
              {t('plan.addAll')}
            </Button>
          )}
          {proposed.map((name) => (
            <Button key={name} size="s" variant="plain" onClick={() => add(name)}>
              {t('plan.addOne', { name })}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}

function SizeNote({ people, method }: { people: number; method: Method | undefined }) {
  const { t } = useTranslation('sessions')
  if (!method || people < 3) return null
  const { from, to } = method.group
  if (people >= from && people <= to) return null
  return <p className={styles.note}>{t('plan.otherSize', { count: people, from, to })}</p>
}
