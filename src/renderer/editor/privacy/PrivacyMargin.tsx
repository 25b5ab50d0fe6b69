import { lazy, Suspense } from 'react'
import type { PrivacyPanelsProps } from './PrivacyPanels.tsx'

const PrivacyPanels = lazy(async () => ({ default: (await import('./PrivacyPanels.tsx')).PrivacyPanels }))

/**
 * What keeps people unrecognisable, beside any text: what could point to somebody, and in the personal space the aliases.
 * With it on the page, the text itself gets its underlines and its ways to give an alias.
 */
export function PrivacyMargin(props: PrivacyPanelsProps) {
  if (!props.document.synced) return null
  return (
    <Suspense fallback={null}>
      <PrivacyPanels {...props} />
    </Suspense>
  )
}
