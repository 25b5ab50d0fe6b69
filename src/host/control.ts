import type { IncomingMessage } from 'node:http'
import type { Answer } from './requests.ts'
import { isSameSecret } from './secrets.ts'

export const CONTROL_PATH = '/control/open-again'

/** How Ruimte showed itself to who started it. */
export type Shown =
  | { readonly how: 'window' | 'browser' }
  | { readonly how: 'address'; readonly address: string }
  /** It was asked to end meanwhile. */
  | { readonly how: 'not' }

/** Answers a second `npm start`, which proves by the token of the control file that it is the same person. */
export function answerControl(
  token: string,
  openAgain: () => Promise<Shown>,
): (request: IncomingMessage) => Promise<Answer | undefined> {
  return async (request) => {
    if (request.url !== CONTROL_PATH || request.method !== 'POST') return undefined
    if (!isSameSecret(request.headers.authorization ?? '', `Bearer ${token}`)) return { status: 403 }
    return {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(await openAgain()),
    }
  }
}
