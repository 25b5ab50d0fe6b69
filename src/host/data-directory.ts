import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

interface Place {
  readonly platform: NodeJS.Platform
  readonly environment: NodeJS.ProcessEnv
  readonly home: string
}

const here = (): Place => ({ platform: process.platform, environment: process.env, home: homedir() })

/** Where this person's vault lives: `RUIMTE_HOME`, else where the system keeps the data of programs. */
export function dataDirectory({ platform, environment, home }: Place = here()): string {
  const chosen = environment['RUIMTE_HOME']
  if (chosen) return resolve(chosen)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Ruimte')
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Ruimte')
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'ruimte')
}
