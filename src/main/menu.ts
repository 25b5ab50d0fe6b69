import { Menu } from 'electron'
import { type MenuConfig, menuTemplate } from './menu-template.ts'

/** Makes the native menu anew, in the language that was chosen. */
export function installMenu(config: MenuConfig): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(config)))
}
