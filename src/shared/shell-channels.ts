/** What the desktop shell's main process and its preload call their messages. */
export const shellChannels = {
  /** Window to shell, with the window's nonce: I am here, give me a port to core. */
  connect: 'ruimte:connect',
  /** Shell to window, with that nonce and the port. */
  port: 'ruimte:port',
  /** Shell to window: somebody chose this in the native menu. */
  command: 'ruimte:command',
} as const
