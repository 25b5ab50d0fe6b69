import { BrowserWindow, dialog, ipcMain, type WebContents } from 'electron'
import type { Language } from '#shared/language.ts'
import { shellChannels } from '#shared/shell-channels.ts'
import { dialogTexts } from './dialog-texts.ts'
import { isOurPage } from './our-page.ts'

/** Lets a person choose a folder for the window that asks: it learns that one path and nothing else of the disk. */
export class FolderDialog {
  readonly #language: () => Language
  #asking = false

  constructor(language: () => Language) {
    this.#language = language
  }

  /** Starts to listen to windows. One dialog at a time, so that a page cannot bury the person in them. */
  listen(): void {
    ipcMain.handle(shellChannels.chooseFolder, async ({ sender, senderFrame }) => {
      if (!isOurPage(senderFrame) || this.#asking) return null
      this.#asking = true
      try {
        return await this.#choose(sender)
      } finally {
        this.#asking = false
      }
    })
  }

  async #choose(sender: WebContents): Promise<string | null> {
    const window = BrowserWindow.fromWebContents(sender)
    if (!window) return null
    const texts = dialogTexts[this.#language()]
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: texts.chooseFolder,
      buttonLabel: texts.thisFolder,
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  }
}
