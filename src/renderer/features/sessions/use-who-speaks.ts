import { useTranslation } from 'react-i18next'
import type { Participant } from '#shared/contract/session-view.ts'
import type { Block } from '#shared/sessions/block.ts'
import { nameOf } from './circle-view.ts'

/** Who has the floor and who is silent, in words: what the kring shows must also be said. */
export function useWhoSpeaks(block: Block, participants: readonly Participant[]): string {
  const { t } = useTranslation('sessions')
  const names = { bringer: nameOf(participants, 'bringer'), facilitator: nameOf(participants, 'facilitator') }
  const answers = block.input.type === 'ask' && block.silent !== 'bringer'
  const speaks = answers ? t('who.asks', names) : t(`who.speaks.${block.speaks}`, names)
  if (block.speaks === 'nobody') return t(block.input.type === 'talk' ? 'who.still' : 'who.speaks.nobody')
  if (block.silent === 'nobody') return speaks
  const isOutside = block.silent === 'bringer' && block.bringerSits === 'outside'
  return `${speaks} ${isOutside ? t('who.outside', names) : t(`who.silent.${block.silent}`, names)}`
}
