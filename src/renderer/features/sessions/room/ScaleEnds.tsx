import { useTranslation } from 'react-i18next'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'

/** What the lowest and the highest number mean, for who reads numbers without having given one just now. */
export function ScaleEnds({
  input,
  className,
}: {
  input: Extract<BlockInput, { type: 'rate' }>
  className: string | undefined
}) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  return <p className={className}>{t('rate.ends', { low: say(input.low), high: say(input.high), to: input.to })}</p>
}
