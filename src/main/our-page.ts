import type { WebFrameMain } from 'electron'
import { ORIGIN } from './protocol.ts'

/** Whether a message came from the page of our own origin, at the top of its window: nobody else is heard. */
export function isOurPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === ORIGIN
}
