import { app } from 'electron'
import type { Language } from '#shared/language.ts'
import { boot } from './boot.ts'
import { ExternalLinks } from './external-links.ts'
import { guardEverything } from './guards.ts'
import { choosePlace } from './place.ts'
import { ProjectorWindow } from './projector-window.ts'
import { registerScheme } from './protocol.ts'

/** Chromium's own traffic and guesses, which have nothing to do here. */
const switches = ['disable-background-networking', 'disable-domain-reliability', 'dns-prefetch-disable', 'no-pings']

let language: Language = 'nl'

registerScheme()
app.enableSandbox()
for (const name of switches) app.commandLine.appendSwitch(name)
guardEverything(new ExternalLinks(() => language), new ProjectorWindow())

const place = choosePlace(process.argv)
app.setPath('userData', place.shellDirectory)

// Never wait for `ready` at the top level: Electron gives it only after this module has run, so that would wait for ever.
if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() =>
    boot(place, (preferences) => {
      language = preferences.language
    }),
  )
} else {
  app.quit()
}
