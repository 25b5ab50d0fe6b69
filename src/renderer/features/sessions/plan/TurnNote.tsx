import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { type DraftPerson, facilitatorByTurn, setRole } from '../circle-draft.ts'
import { useKnownPeople } from '../session-queries.ts'
import styles from './TurnNote.module.css'

interface TurnNoteProps {
  people: readonly DraftPerson[]
  onChange: (people: readonly DraftPerson[]) => void
}

/** Whose turn it is to facilitate, when that is somebody else than who stands there now. A proposal, and no more. */
export function TurnNote({ people, onChange }: TurnNoteProps) {
  const { t } = useTranslation('sessions')
  const { data: known = [] } = useKnownPeople()
  const next = facilitatorByTurn(people, known)
  if (people.length < 3 || !next || next.role === 'facilitator') return null
  return (
    <p className={styles.note}>
      {t('plan.turn', { name: next.name })}
      <Button size="s" onClick={() => onChange(setRole(people, next.key, 'facilitator'))}>
        {t('plan.takeTurn', { name: next.name })}
      </Button>
    </p>
  )
}
