import { app, BrowserWindow, type Session, type WebContents } from 'electron'
import type { ExternalLinks } from './external-links.ts'
import { isProjectorPage } from './projector-page.ts'
import type { ProjectorWindow } from './projector-window.ts'
import { FIRST_PAGE } from './protocol.ts'

/**
 * Closes every way out of a window: where it may go, what it may open, ask for and load. Covers each window and session that
 * will ever be made, so that forgetting one is not possible. Call this before the first.
 */
export function guardEverything(links: ExternalLinks, projector: Pick<ProjectorWindow, 'show'>): void {
  app.on('session-created', guardSession)
  app.on('web-contents-created', (_event, contents) => guardContents(contents, links, projector))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, accept) => {
    event.preventDefault()
    accept(false)
  })
}

function guardContents(contents: WebContents, links: ExternalLinks, projector: Pick<ProjectorWindow, 'show'>): void {
  const offer = (address: string) => {
    const window = BrowserWindow.fromWebContents(contents)
    if (window) void links.offer(address, window)
  }
  contents.on('will-navigate', (event) => {
    if (isOwnPage(event.url)) return
    event.preventDefault()
    offer(event.url)
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    // Denied in any case: the window for the wall is made by the shell, with all the protections that its windows have.
    const opener = BrowserWindow.fromWebContents(contents)
    if (opener && isProjectorPage(url)) projector.show(url, opener)
    else offer(url)
    return { action: 'deny' }
  })
}

/** Loading itself again is the one navigation that a window may make. */
function isOwnPage(address: string): boolean {
  return address.split('#')[0] === FIRST_PAGE
}

/** Also for the session that Electron makes by itself before anybody listens. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => answer(mayHave(permission, details)))
  session.setPermissionCheckHandler((_contents, permission, _origin, details) => mayHave(permission, details))
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isFromProgram(details.url) }))
  session.on('will-download', (event, item) => {
    // What the window made itself, such as an export, may be saved; a person chooses where.
    if (!item.getURL().startsWith(`blob:${FIRST_PAGE}`)) event.preventDefault()
  })
}

interface PermissionDetails {
  readonly isMainFrame: boolean
  /** The address that the asking frame loaded last. */
  readonly requestingUrl?: string
}

/** The whole screen for the circle is the one thing that a page may ask for; anything else would leave the program. */
function mayHave(permission: string, { isMainFrame, requestingUrl = '' }: PermissionDetails): boolean {
  return permission === 'fullscreen' && isMainFrame && isOwnPage(requestingUrl)
}

const ownSchemes = ['ruimte:', 'blob:', 'devtools:']

function isFromProgram(address: string): boolean {
  return ownSchemes.includes(URL.parse(address)?.protocol ?? '')
}
