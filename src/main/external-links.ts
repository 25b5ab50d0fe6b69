import { type BrowserWindow, dialog, shell } from 'electron'
import type { Language } from '#shared/language.ts'
import { dialogTexts } from './dialog-texts.ts'
import { type ExternalLink, readExternalLink } from './read-external-link.ts'

/** Asks before anything is opened outside; one question at a time, so that a page cannot bury the person in them. */
export class ExternalLinks {
  readonly #language: () => Language
  #asking = false

  constructor(language: () => Language) {
    this.#language = language
  }

  async offer(address: string, window: BrowserWindow): Promise<void> {
    const link = readExternalLink(address)
    if (!link || this.#asking) return
    this.#asking = true
    try {
      if (await this.#confirm(link, window)) await shell.openExternal(link.address)
    } catch {
      // Nothing on this machine opens such links: then nothing happens.
    } finally {
      this.#asking = false
    }
  }

  async #confirm({ kind, target }: ExternalLink, window: BrowserWindow): Promise<boolean> {
    const texts = dialogTexts[this.#language()]
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: texts.openOutside,
      detail: `${texts.leads[kind]} ${target}`,
      buttons: [texts.cancel, texts.open],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    return response === 1
  }
}
