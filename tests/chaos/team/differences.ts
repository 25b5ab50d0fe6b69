import { wordsBy } from './device.ts'
import { type Colleagues, FOUNDER } from './colleagues.ts'
import type { Look } from './messages.ts'

/**
 * What is not as it should be, once a device that was killed is up again and all have looked.
 *
 * @param saved how many words it said that it had saved
 */
export function differences(look: Look, saved: number, others: Colleagues): string[] {
  const { state, contents, damage } = look
  const found = [...damage]
  const words = wordsBy('Bas', contents).length
  if (words < saved) found.push(`${saved} words saved, ${words} found`)
  if (state.state === 'none' || state.state === 'asking') return found
  const elsewhere = wordsBy('Bas', others.contents).length
  if (elsewhere < words) found.push(`${words} words here, ${elsewhere} elsewhere`)
  return state.state === 'member' ? [...found, ...differencesOfMember(look, others)] : found
}

function differencesOfMember({ state, line, contents }: Look, others: Colleagues): string[] {
  const found: string[] = []
  const devices = state.state === 'member' ? state.members.flatMap((member) => member.devices).length : 0
  if (devices !== others.devices) found.push('the teams differ')
  if (wordsBy(FOUNDER, contents).length < others.wrote) found.push('words of the other are missing')
  if (JSON.stringify(contents) !== JSON.stringify(others.contents)) found.push('the vaults differ')
  const all = Object.values(contents)
  if (all.some((some) => new Set(some).size < some.length)) found.push('a word came twice')
  const isForked = line?.late.some(({ reason }) => reason === 'forked')
  const isAtRest = line?.problem === null && line.waiting === 0 && line.missing.length === 0 && !line.isLogBehind
  if (!isAtRest || isForked) found.push(`not at rest: ${JSON.stringify(line)}`)
  return found
}
