/** Where a link may lead from a document of ours; undefined for anywhere else. */
export function safeAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && ['https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined
}
