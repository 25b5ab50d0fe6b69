const kinds = ['https:', 'mailto:', 'tel:'] as const
const MAX_ADDRESS_CHARS = 2000

export interface ExternalLink {
  readonly kind: (typeof kinds)[number]
  readonly address: string
  /** Who it leads to: the host, the mail address, the number. */
  readonly target: string
}

/** Reads an address that may be opened outside Ruimte; everything else, also what hides its host behind a name, is undefined. */
export function readExternalLink(address: string): ExternalLink | undefined {
  const url = address.length <= MAX_ADDRESS_CHARS ? URL.parse(address) : null
  const kind = kinds.find((allowed) => allowed === url?.protocol)
  if (!url || !kind || url.username || url.password) return undefined
  const target = kind === 'https:' ? url.host : url.pathname
  return target ? { kind, address: url.href, target } : undefined
}
