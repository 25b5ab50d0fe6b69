import { type BrowserWindow, dialog, shell } from 'electron'
import type { Language } from '#shared/language.ts'
import { dialogTexts } from './dialog-texts.ts'

const kinds = ['https:', 'mailto:', 'tel:'] as const
const MAX_ADDRESS_CHARS = 2000

export interface ExternalLink {
  readonly kind: (typeof kinds)[number]
  readonly address: string
  /** Who it leads to: the host, the mail address, the number. */
  readonly target: string
}

/** Reads an address that may be opened outside Ruimte; everything else, also what hides its host behind a name, is undefined. */
export function readExternalLink(address: string): ExternalLink | undefined {
  const url = address.length <= MAX_ADDRESS_CHARS ? URL.parse(address) : null
  const kind = kinds.find((allowed) => allowed === url?.protocol)
  if (!url || !kind || url.username || url.password) return undefined
  const target = kind === 'https:' ? url.host : url.pathname
  return target ? { kind, address: url.href, target } : undefined
}

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
