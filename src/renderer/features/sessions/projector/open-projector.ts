import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'

/** A window for the wall. Asked for again, it is the same window, which comes to the front. */
export function openProjector(id: DocumentId): void {
  const address = new URL(location.href)
  address.search = ''
  address.hash = paths.projector(id)
  window.open(address, 'ruimte-projector', 'popup,width=1280,height=800')?.focus()
}
