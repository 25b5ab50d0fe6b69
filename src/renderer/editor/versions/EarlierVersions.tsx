import { lazy, Suspense } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import type { ShownField } from './shown-field.ts'

const VersionsDialog = lazy(async () => ({ default: (await import('./VersionsDialog.tsx')).VersionsDialog }))

interface EarlierVersionsProps {
  id: DocumentId
  fields: readonly ShownField[]
  /** Whether the team writes in it. */
  isShared?: boolean
  onClose: () => void
}

/** What a document said before; loaded when somebody asks for it. */
export function EarlierVersions(props: EarlierVersionsProps) {
  return (
    <Suspense fallback={null}>
      <VersionsDialog {...props} />
    </Suspense>
  )
}
