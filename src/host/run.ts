import { startDemo } from '#core/demo/start-demo.ts'
import type { Shown } from './control.ts'
import { dataDirectory } from './data-directory.ts'
import { whenAskedToEnd } from './end-of-life.ts'
import { findBrowser } from './find-browser.ts'
import { type HostFlags, readFlags } from './flags.ts'
import { announceHost, askRunningHost } from './instance.ts'
import { rebuildIndex } from './rebuild-index.ts'
import { type RunningHost, startHost } from './server.ts'
import { WindowOpener } from './show-window.ts'
import { say } from './terminal.ts'
import { throwAwayDirectory } from './throw-away-directory.ts'
import { hasDisplay } from './window.ts'
import { WindowCount } from './window-count.ts'

/**
 * Runs the browser host until its window closes or somebody ends it.
 *
 * @param args what stood after `npm start --`
 * @param rendererDirectory the built window
 * @returns the exit code
 */
export async function runHost(args: readonly string[], rendererDirectory: string): Promise<number> {
  const flags = readFlags(args)
  if (flags['rebuild-index']) return (await rebuildIndex(dataDirectory())) ? 0 : 1
  const demo = flags.demo ? throwAwayDirectory() : undefined
  try {
    const directory = demo?.path ?? dataDirectory()
    const running = demo ? undefined : await askRunningHost(directory)
    if (running) say('Ruimte is already running on this vault.', ...linesFor(running))
    else await serve(directory, rendererDirectory, flags)
    return 0
  } finally {
    demo?.remove()
  }
}

async function serve(directory: string, rendererDirectory: string, flags: HostFlags): Promise<void> {
  const ended = Promise.withResolvers<void>()
  const windows = new WindowCount(ended.resolve)
  whenAskedToEnd(ended.resolve)
  const host: RunningHost = await startHost({
    vaultDirectory: directory,
    rendererDirectory,
    openAgain: () => opener.show(),
    onWindows: windows.set,
  })
  const opener = new WindowOpener({
    address: host.address,
    browser: findBrowser(),
    directory,
    mayOpen: !flags['no-open'] && hasDisplay(),
    windows,
  })
  const withdraw = announceHost(directory, { origin: host.origin, token: host.controlToken })
  try {
    if (flags.demo) await fillDemo(host)
    void opener.show().then(tell)
    await ended.promise
  } finally {
    windows.stop()
    withdraw()
    await host.close()
    await opener.close()
  }
}

async function fillDemo({ core }: RunningHost): Promise<void> {
  const { passphrase } = await startDemo(core.context, core.preferences.get().language)
  say(`This is a throw-away vault with a demo team. To open it after locking: ${passphrase}`)
}

function tell(shown: Shown): void {
  if (shown.how !== 'not') say(...linesFor(shown))
}

function linesFor(shown: Shown): string[] {
  switch (shown.how) {
    case 'window':
      return ['Ruimte is open in its own window. Closing that window ends it, and so does Ctrl+C here.']
    case 'browser':
      return ['Ruimte is open in your browser. It ends after its tab is closed, or at once with Ctrl+C here.']
    case 'address':
      return [
        'Open this address in a browser on this machine. It works once, within a minute; starting again gives a new one.',
        shown.address,
        'Coming in over SSH? Forward the port first, with the same number on both sides.',
      ]
    case 'not':
      return ['It was just ending. Start it again.']
  }
}
