import 'i18next'
import type app from '../locales/nl/app.json'
import type archive from '../locales/nl/archive.json'
import type common from '../locales/nl/common.json'
import type dilemmas from '../locales/nl/dilemmas.json'
import type editor from '../locales/nl/editor.json'
import type errors from '../locales/nl/errors.json'
import type journal from '../locales/nl/journal.json'
import type keeping from '../locales/nl/keeping.json'
import type methods from '../locales/nl/methods.json'
import type privacy from '../locales/nl/privacy.json'
import type search from '../locales/nl/search.json'
import type sharing from '../locales/nl/sharing.json'
import type transfer from '../locales/nl/transfer.json'
import type sessions from '../locales/nl/sessions.json'
import type settings from '../locales/nl/settings.json'
import type team from '../locales/nl/team.json'
import type today from '../locales/nl/today.json'
import type vision from '../locales/nl/vision.json'
import type vault from '../locales/nl/vault.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      app: typeof app
      archive: typeof archive
      common: typeof common
      dilemmas: typeof dilemmas
      editor: typeof editor
      errors: typeof errors
      journal: typeof journal
      keeping: typeof keeping
      methods: typeof methods
      privacy: typeof privacy
      search: typeof search
      sharing: typeof sharing
      transfer: typeof transfer
      sessions: typeof sessions
      settings: typeof settings
      team: typeof team
      today: typeof today
      vault: typeof vault
      vision: typeof vision
    }
    returnNull: false
  }
}
