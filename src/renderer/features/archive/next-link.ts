/** Where a key leads from one link of a list: another link, or the place above the list. */
export function nextLink(from: HTMLAnchorElement, key: string): HTMLAnchorElement | 'above' | undefined {
  const links = [...(from.closest('ol, ul')?.querySelectorAll('a') ?? [])]
  const place = links.indexOf(from)
  switch (key) {
    case 'ArrowDown':
      return links[place + 1] ?? from
    case 'ArrowUp':
      return links[place - 1] ?? 'above'
    case 'Home':
      return links[0]
    case 'End':
      return links.at(-1)
    default:
      return undefined
  }
}
