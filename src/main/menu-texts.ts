import type { Language } from '#shared/language.ts'

const nl = {
  file: 'Bestand',
  newDilemma: 'Nieuw dilemma',
  lock: 'Vergrendelen',
  settings: 'Instellingen',
  quit: 'Ruimte afsluiten',
  edit: 'Bewerken',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  pasteAsText: 'Plakken als gewone tekst',
  selectAll: 'Alles selecteren',
  find: 'Zoeken',
  view: 'Beeld',
  actualSize: 'Ware grootte',
  larger: 'Groter',
  smaller: 'Kleiner',
  fullScreen: 'Volledig scherm',
  developerTools: 'Voor ontwikkelaars',
  window: 'Venster',
  minimize: 'Minimaliseren',
  close: 'Sluiten',
  hide: 'Ruimte verbergen',
  hideOthers: 'Andere verbergen',
  showAll: 'Alles tonen',
}

const en: typeof nl = {
  file: 'File',
  newDilemma: 'New dilemma',
  lock: 'Lock',
  settings: 'Settings',
  quit: 'Quit Ruimte',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAsText: 'Paste as plain text',
  selectAll: 'Select all',
  find: 'Find',
  view: 'View',
  actualSize: 'Actual size',
  larger: 'Larger',
  smaller: 'Smaller',
  fullScreen: 'Full screen',
  developerTools: 'Developer tools',
  window: 'Window',
  minimize: 'Minimise',
  close: 'Close',
  hide: 'Hide Ruimte',
  hideOthers: 'Hide others',
  showAll: 'Show all',
}

export type MenuTexts = typeof nl

/** The words of the native menu. */
export const menuTexts: Readonly<Record<Language, MenuTexts>> = { nl, en }
