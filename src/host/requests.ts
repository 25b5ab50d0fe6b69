import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerHeaders } from './answer-headers.ts'
import type { Assets } from './assets.ts'
import type { OneTimeTickets } from './one-time-tickets.ts'
import type { SessionCookie } from './session-cookie.ts'

export interface Door {
  /** Such as `http://127.0.0.1:40123`; a request for another name (DNS rebinding) is refused. */
  readonly origin: string
  readonly tickets: OneTimeTickets
  readonly cookie: SessionCookie
}

export interface RequestConfig extends Door {
  readonly assets: Assets
  /** Answers what another `npm start` asks; undefined when the request is not such a question. */
  readonly control: (request: IncomingMessage) => Promise<Answer | undefined>
}

export interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
}

const usedUp =
  'Dit adres werkte één keer, of de minuut ervoor is om. Start Ruimte opnieuw voor een nieuw adres.\n' +
  'This address worked once, or its minute has passed. Start Ruimte again for a new one.\n'

const plain = (status: number, body = ''): Answer => ({
  status,
  body,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
})

export function comesFor(origin: string, request: IncomingMessage): boolean {
  return request.headers.host === new URL(origin).host
}

/** Answers one request; every way through it that is not allowed ends in a refusal. */
export async function answerTo(request: IncomingMessage, config: RequestConfig): Promise<Answer> {
  const url = URL.parse(request.url ?? '', config.origin)
  if (!comesFor(config.origin, request) || url?.origin !== config.origin) return plain(403)
  const control = await config.control(request)
  if (control) return control
  if (request.method !== 'GET') return { status: 405, headers: { allow: 'GET' } }
  if (url.pathname === '/open') return letIn(request, url.searchParams.get('t') ?? '', config)
  if (!config.cookie.isIn(request.headers.cookie)) return plain(403)
  const asset = config.assets.get(url.pathname)
  return asset ? { status: 200, headers: { 'content-type': asset.contentType }, body: asset.body } : plain(404)
}

function letIn(request: IncomingMessage, ticket: string, { tickets, cookie }: Door): Answer {
  if (!tickets.redeem(ticket)) return plain(403, usedUp)
  const granted = { 'set-cookie': cookie.grant() }
  if (request.headers['sec-fetch-site'] !== 'cross-site') return { status: 303, headers: { ...granted, location: '/' } }
  // Coming from the redirect file, a 303 would be part of a cross-site navigation and leave the Strict cookie behind.
  return { status: 200, headers: { ...granted, refresh: '0; url=/', 'content-type': 'text/html; charset=utf-8' } }
}

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...answerHeaders, ...headers }).end(body)
}
