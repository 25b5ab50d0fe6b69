import { Tooltip } from '@base-ui/react/tooltip'
import { Gate } from './Gate.tsx'
import { useAppliedPreferences } from './use-applied-preferences.ts'
import { useLiveAnswers } from './use-live-answers.ts'

const TOOLTIP_DELAY_MS = 500

export function App() {
  useLiveAnswers()
  const known = useAppliedPreferences()
  return <Tooltip.Provider delay={TOOLTIP_DELAY_MS}>{known && <Gate />}</Tooltip.Provider>
}
