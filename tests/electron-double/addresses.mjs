// Playwright cannot serve a scheme of one's own, so `ruimte://app/x` is `https://app.ruimte.test/x` inside the page.

export function toPage(address) {
  return address.replace(/^(?!https?:)([a-z]+):\/\/([^/]+)/, 'https://$2.$1.test')
}

export function toScheme(address) {
  return address.replace(/^https:\/\/([^./]+)\.([a-z]+)\.test/, '$2://$1')
}
