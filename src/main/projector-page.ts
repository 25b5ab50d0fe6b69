import { FIRST_PAGE } from './protocol.ts'

const form = /^#\/sessions\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\/projector$/

/** Whether an address is that of our own page for the wall, for one session, and nothing else. */
export function isProjectorPage(address: string): boolean {
  return address.startsWith(`${FIRST_PAGE}#`) && form.test(address.slice(FIRST_PAGE.length))
}
