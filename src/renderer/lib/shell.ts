/** What the desktop shell's preload offers; absent in the browser host. */
interface RuimteShell {
  connect(nonce: string): void
  /** Lets the person choose a folder. @returns its path, or null when they chose none */
  chooseFolder(): Promise<string | null>
  readonly platform: string
}

declare global {
  interface Window {
    readonly ruimteShell?: RuimteShell
  }
}

/** The dialog in which a person chooses a folder; undefined where a browser cannot tell its path. */
export function folderChooser(): (() => Promise<string | null>) | undefined {
  const shell = window.ruimteShell
  return shell && (() => shell.chooseFolder())
}

/** A command of the native menu. */
export type ShellCommand = 'lock' | 'new-dilemma' | 'five-minutes' | 'settings' | 'find'

const commands = new Set<unknown>(['lock', 'new-dilemma', 'five-minutes', 'settings', 'find'] satisfies ShellCommand[])

/** Calls `run` for each command of the native menu. @returns how to stop */
export function onShellCommand(run: (command: ShellCommand) => void): () => void {
  const receive = (event: MessageEvent<{ ruimte?: unknown; command?: unknown } | null>) => {
    if (event.source !== window || event.data?.ruimte !== 'command') return
    if (commands.has(event.data.command)) run(event.data.command as ShellCommand)
  }
  window.addEventListener('message', receive)
  return () => window.removeEventListener('message', receive)
}
