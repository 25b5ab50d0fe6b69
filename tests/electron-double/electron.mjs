// What the shell sees as the `electron` module: the parts of the world that it was booted in.
import { worldOf } from './worlds.mjs'

const world = worldOf(new URL(import.meta.url).searchParams.get('boot'))

export const { app, BrowserWindow, dialog, ipcMain, Menu, MessageChannelMain, nativeTheme } = world
export const { powerMonitor, protocol, safeStorage, screen, session, shell, utilityProcess } = world
