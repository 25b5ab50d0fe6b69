import type { DocumentId } from '#shared/ids.ts'
import { EarlierVersions } from '#renderer/editor/versions/EarlierVersions.tsx'
import { useShownFields } from './use-shown-fields.ts'

/** What a dilemma said before, its fields by the names that its page gives them. */
export function DilemmaVersions(props: { id: DocumentId; isShared?: boolean; onClose: () => void }) {
  return <EarlierVersions {...props} fields={useShownFields()} />
}
