import { useTranslation } from 'react-i18next'
import type { Block } from '#shared/sessions/block.ts'
import type { DraftBlock } from '#shared/sessions/method-draft.ts'
import { small } from './first-letter.ts'
import { useDraftText } from './use-draft-text.ts'

/** The rules of a round in words: who talks, who is silent, what you do, who sees it, what stays. */
export function useBlockRules(blocks: readonly (Block | DraftBlock)[]): (block: Block | DraftBlock) => string[] {
  const { t } = useTranslation('methods')
  const say = useDraftText()
  const seen = ({ visibility }: Block | DraftBlock): string => {
    if (visibility.as === 'private-until-reveal')
      return t(visibility.named ? 'visibility.private-named' : 'visibility.private-unnamed')
    if (visibility.as !== 'hidden-until') return t(`visibility.${visibility.as}`)
    const until = blocks.find(({ id }) => id === visibility.block)
    return until ? t('visibility.hidden-until', { block: say(until.name) }) : t('visibility.hidden')
  }
  return (block) => {
    const { speaks, silent, input, bringerSits, record, repeat } = block
    const talks = silent === 'nobody' ? t(`speaks.${speaks}`) : `${t(`speaks.${speaks}`)}, ${t(`silent.${silent}`)}`
    return [
      speaks === 'nobody' && silent === 'everyone' ? t(`speaks.${speaks}`) : talks,
      ...(bringerSits === 'in-circle' ? [] : [t(`sits.${bringerSits}`)]),
      ...(input.type === 'talk' ? [] : [small(t(`input.${input.type}`))]),
      record === 'nothing' ? t('record.nothing') : `${seen(block)}; ${t(`record.${record}`)}`,
      ...(repeat === 'once' ? [] : [t(repeat === 'per-person' ? 'reader.perPerson' : 'reader.perCase')]),
    ]
  }
}
