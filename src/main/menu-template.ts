import type { MenuItemConstructorOptions as Item } from 'electron'
import type { Language } from '#shared/language.ts'
import { type MenuTexts, menuTexts } from './menu-texts.ts'

/** A choice in the menu that the page carries out. */
export type MenuCommand = 'lock' | 'new-dilemma' | 'five-minutes' | 'settings' | 'find'

export interface MenuConfig {
  readonly language: Language
  readonly platform: NodeJS.Platform
  /** Adds the developer tools. */
  readonly forDevelopers: boolean
  readonly run: (command: MenuCommand) => void
}

/** The native menu as data. Every item has a label: Electron would fill in its own, in the language of the system. */
export function menuTemplate({ language, platform, forDevelopers, run }: MenuConfig): Item[] {
  const texts = menuTexts[language]
  const command = (label: string, name: MenuCommand, accelerator: string): Item => ({
    id: name,
    label,
    accelerator,
    click: () => run(name),
  })
  const settings = command(texts.settings, 'settings', 'CmdOrCtrl+,')
  const isMac = platform === 'darwin'
  const file: Item[] = [
    command(texts.newDilemma, 'new-dilemma', 'CmdOrCtrl+N'),
    command(texts.fiveMinutes, 'five-minutes', 'CmdOrCtrl+J'),
    { type: 'separator' },
    ...(isMac ? [] : [settings]),
    command(texts.lock, 'lock', 'CmdOrCtrl+L'),
    ...(isMac ? [] : [{ type: 'separator' } as const, { role: 'quit', label: texts.quit } as const]),
  ]
  return [
    ...(isMac ? [{ label: 'Ruimte', submenu: macItems(texts, settings) }] : []),
    { label: texts.file, submenu: file },
    { label: texts.edit, submenu: [...editItems(texts), command(texts.find, 'find', 'CmdOrCtrl+K')] },
    { label: texts.view, submenu: viewItems(texts, forDevelopers) },
    { label: texts.window, submenu: windowItems(texts) },
  ]
}

function macItems(texts: MenuTexts, settings: Item): Item[] {
  return [
    settings,
    { type: 'separator' },
    { role: 'hide', label: texts.hide },
    { role: 'hideOthers', label: texts.hideOthers },
    { role: 'unhide', label: texts.showAll },
    { type: 'separator' },
    { role: 'quit', label: texts.quit },
  ]
}

function editItems(texts: MenuTexts): Item[] {
  return [
    { role: 'undo', label: texts.undo },
    { role: 'redo', label: texts.redo },
    { type: 'separator' },
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'pasteAndMatchStyle', label: texts.pasteAsText },
    { role: 'selectAll', label: texts.selectAll },
    { type: 'separator' },
  ]
}

function viewItems(texts: MenuTexts, forDevelopers: boolean): Item[] {
  return [
    { role: 'zoomIn', label: texts.larger },
    { role: 'zoomOut', label: texts.smaller },
    { role: 'resetZoom', label: texts.actualSize },
    { type: 'separator' },
    { role: 'togglefullscreen', label: texts.fullScreen },
    ...(forDevelopers ? [{ role: 'toggleDevTools', label: texts.developerTools } as const] : []),
  ]
}

function windowItems(texts: MenuTexts): Item[] {
  return [
    { role: 'minimize', label: texts.minimize },
    { role: 'close', label: texts.close },
  ]
}
