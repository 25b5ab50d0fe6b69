/** What the desktop shell's main process and its preload call their messages. */
export const shellChannels = {
  /** Window to shell, with the window's nonce: I am here, give me a port to core. */
  connect: 'ruimte:connect',
  /** Shell to window, with that nonce and the port. */
  port: 'ruimte:port',
  /** Shell to window: somebody chose this in the native menu. */
  command: 'ruimte:command',
  /** Window to shell, which answers with the path of the folder that somebody chose, or null. */
  chooseFolder: 'ruimte:choose-folder',
} as const
