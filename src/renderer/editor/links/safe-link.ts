/** Where a link may lead: a page over an encrypted connection, an e-mail address, a telephone number. */
const allowed = new Set(['https:', 'mailto:', 'tel:'])

/** Whether an address that is in a document may be followed. Asked when it is entered and each time it is shown. */
export function isSafeLink(url: string): boolean {
  return URL.canParse(url) && allowed.has(new URL(url).protocol)
}

const emailAddress = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/
const phoneNumber = /^\+?[\d\s().-]{6,}$/
const siteName = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u

/** The link that a person means by what was typed, such as `www.gemeente.nl`. @returns null where it may not be a link */
export function linkFromTyped(typed: string): string | null {
  const text = typed.trim()
  if (emailAddress.test(text)) return `mailto:${text}`
  if (phoneNumber.test(text)) return `tel:${text.replaceAll(/[^+\d]/g, '')}`
  const url = siteName.test(text) ? `https://${text}` : text
  return isSafeLink(url) ? new URL(url).href : null
}
