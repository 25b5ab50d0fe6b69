import { CSPProvider } from '@base-ui/react/csp-provider'
import { Gate } from './Gate.tsx'
import { useAppliedPreferences } from './use-applied-preferences.ts'
import { useLiveAnswers } from './use-live-answers.ts'

export function App() {
  useLiveAnswers()
  const known = useAppliedPreferences()
  return (
    // The content security policy refuses a style element; the only one there would be hides a scroll bar that the kit lacks.
    <CSPProvider disableStyleElements>{known && <Gate />}</CSPProvider>
  )
}
