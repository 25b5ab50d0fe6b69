import type { Language } from '#shared/language.ts'

const nl = {
  openOutside: 'Buiten Ruimte openen?',
  leads: {
    'https:': 'Deze link gaat naar',
    'mailto:': 'Deze link begint een e-mail aan',
    'tel:': 'Deze link belt',
  },
  open: 'Openen',
  cancel: 'Niet openen',
  chooseFolder: 'Kies de map waarin jullie delen',
  thisFolder: 'Kies deze map',
}

const en: typeof nl = {
  openOutside: 'Open outside Ruimte?',
  leads: {
    'https:': 'This link leads to',
    'mailto:': 'This link starts an e-mail to',
    'tel:': 'This link calls',
  },
  open: 'Open',
  cancel: 'Do not open',
  chooseFolder: 'Choose the folder that you share in',
  thisFolder: 'Choose this folder',
}

/** The words of the native dialogs. */
export const dialogTexts: Readonly<Record<Language, typeof nl>> = { nl, en }
