import type { LinkState } from './use-link-targets.ts'

/** Shows on its element where a link leads; the words are for one that leads nowhere. */
export function showLinkState(
  element: HTMLElement,
  state: LinkState | 'open',
  words: { readonly bin: string; readonly gone: string },
): void {
  const isBroken = state === 'bin' || state === 'gone'
  element.toggleAttribute('data-broken', isBroken)
  if (isBroken) element.title = words[state]
  else element.removeAttribute('title')
}
