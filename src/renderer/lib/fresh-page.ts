/** For `navigate(path, freshPage)`: the document there was made just now, so its page opens to write in. */
export const freshPage = { state: { isFresh: true } } as const

/** Whether this address was gone to with {@link freshPage}. */
export function isFreshPage(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'isFresh' in state && state.isFresh === true
}
