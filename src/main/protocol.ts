import { protocol, type Session } from 'electron'
import { answerHeaders } from '#host/answer-headers.ts'
import type { Assets } from '#host/assets.ts'

/** Where a window comes from; the only origin that the shell talks to. */
export const ORIGIN = 'ruimte://app'
export const FIRST_PAGE = `${ORIGIN}/`

/** Makes `ruimte:` a scheme with an origin of its own, like https. Electron takes this only before it is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'ruimte', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built window, and nothing else, to the windows of this session. */
export function serveWindow(session: Session, assets: Assets): void {
  session.protocol.handle('ruimte', (request) => {
    const url = URL.parse(request.url)
    if (request.method !== 'GET' || url?.host !== 'app')
      return new Response(null, { status: 403, headers: answerHeaders })
    const asset = assets.get(url.pathname)
    if (!asset) return new Response(null, { status: 404, headers: answerHeaders })
    return new Response(asset.body, { headers: { ...answerHeaders, 'content-type': asset.contentType } })
  })
}
