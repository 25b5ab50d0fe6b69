import { useTranslation } from 'react-i18next'
import type { Invitation, Place } from '#shared/contract/team.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { WordsToGive } from './WordsToGive.tsx'

interface InviteWordsProps {
  invitation: Invitation
  place: Place
  onClose: () => void
}

/** The words of an invitation that was made before, or of one for one's own device. */
export function InviteWords({ invitation, place, onClose }: InviteWordsProps) {
  const { t } = useTranslation('team')
  const { name } = invitation
  return (
    <Dialog open onClose={onClose} title={name === null ? t('invite.forOwn') : t('invite.for', { name })}>
      <WordsToGive invitation={invitation} place={place} />
    </Dialog>
  )
}
