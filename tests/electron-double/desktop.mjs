import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { need } from './need.mjs'

const SALT_BYTES = 8

/** The parts of Electron that belong to the desktop: menu, dialogs, other programs, keychain, screens, power. */
export function createDesktop(world) {
  const { settings } = world
  return {
    Menu: {
      buildFromTemplate: (template) => {
        for (const { submenu } of template) need(Array.isArray(submenu), 'a menu needs items')
        return template
      },
      setApplicationMenu: (menu) => world.menus.push(menu),
    },
    dialog: {
      async showMessageBox(_window, options) {
        need(options.cancelId !== undefined, 'a question needs an answer for Escape')
        world.questions.push(options)
        return { response: await settings.answer(options) }
      },
      async showOpenDialog(_window, options) {
        need(options.properties?.includes('openDirectory'), 'this dialog is for folders')
        world.folderQuestions.push(options)
        return settings.folder(options)
      },
    },
    shell: {
      async openExternal(address) {
        world.openedOutside.push(address)
      },
    },
    safeStorage: createSafeStorage(settings.keychain),
    powerMonitor: new EventEmitter(),
    nativeTheme: { themeSource: 'system', shouldUseDarkColors: false },
    screen: {
      getPrimaryDisplay: () => settings.displays[0],
      getAllDisplays: () => settings.displays,
    },
  }
}

/**
 * The asynchronous safeStorage. `keychain` can be changed while the shell runs, as a person's keychain can:
 * `{ backend, available, secret, rotated }`.
 */
function createSafeStorage(keychain) {
  const mask = (bytes, secret) =>
    Buffer.from(bytes.map((byte, place) => byte ^ secret.charCodeAt(place % secret.length)))
  const header = (secret) => `${secret.length}:${secret};`
  return {
    getSelectedStorageBackend: () => keychain.backend,
    isAsyncEncryptionAvailable: async () => keychain.available,
    async encryptStringAsync(text) {
      if (!keychain.available) throw new Error('safeStorage: encryption is not available')
      // Like real encryption, it gives something else each time.
      return Buffer.concat([
        Buffer.from(header(keychain.secret)),
        randomBytes(SALT_BYTES),
        mask(Buffer.from(text), keychain.secret),
      ])
    },
    async decryptStringAsync(bytes) {
      const start = Buffer.from(header(keychain.secret))
      if (!keychain.available || !bytes.subarray(0, start.length).equals(start)) {
        throw new Error('safeStorage: ciphertext cannot be decrypted')
      }
      const result = mask(bytes.subarray(start.length + SALT_BYTES), keychain.secret).toString()
      return { result, shouldReEncrypt: keychain.rotated }
    },
  }
}
