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

const shellCommands = ['lock', 'new-dilemma', 'five-minutes', 'settings', 'find'] as const

/** A command of the native menu. */
export type ShellCommand = (typeof shellCommands)[number]

/** Calls `run` for each command of the native menu. @returns how to stop */
export function onShellCommand(run: (command: ShellCommand) => void): () => void {
  const receive = ({ source, data }: MessageEvent<{ ruimte?: unknown; command?: unknown } | null>) => {
    if (source !== window || data?.ruimte !== 'command') return
    const command = shellCommands.find((one) => one === data.command)
    if (command) run(command)
  }
  window.addEventListener('message', receive)
  return () => window.removeEventListener('message', receive)
}
