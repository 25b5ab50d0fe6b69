import { Compass, Handshake, Library, NotebookPen, Settings2, Split, Sun, UsersRound } from 'lucide-react'
import { paths } from '#renderer/lib/paths.ts'

/** The parts of Ruimte that can be gone to, in the order of the rail. */
export const parts = [
  { name: 'today', path: paths.today, icon: Sun },
  { name: 'journal', path: paths.journal, icon: NotebookPen },
  { name: 'dilemmas', path: paths.dilemmas, icon: Split },
  { name: 'sessions', path: paths.sessions, icon: UsersRound },
  { name: 'archive', path: paths.archive, icon: Library },
  { name: 'vision', path: paths.vision, icon: Compass },
  { name: 'team', path: paths.team, icon: Handshake },
  { name: 'settings', path: paths.settings, icon: Settings2 },
] as const

export type Part = (typeof parts)[number]

/** The part that an address belongs to. */
export function partOf(location: string): Part | undefined {
  // Methods are what sessions are held by; they have no place of their own in the rail.
  if (location.startsWith(paths.methods)) return partOf(paths.sessions)
  return parts.findLast(({ path }) => (path === '/' ? location === '/' : location.startsWith(path)))
}
