import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readExternalLink } from './read-external-link.ts'

it('shows who a link leads to', () => {
  expect(readExternalLink('https://www.movisie.nl/a?b#c')?.target).toBe('www.movisie.nl')
  expect(readExternalLink('HTTPS://WWW.MOVISIE.NL')?.target).toBe('www.movisie.nl')
  expect(readExternalLink('mailto:team@example.nl?subject=x')?.target).toBe('team@example.nl')
  expect(readExternalLink('tel:+31201234567')?.target).toBe('+31201234567')
})

it('shows a host that only looks like another as it really is', () => {
  expect(readExternalLink('https://www.movisie.nl\\@evil.example/')?.target).toBe('www.movisie.nl')
  expect(readExternalLink('https://xn--mvisie-cxa.nl/')?.target).toBe('xn--mvisie-cxa.nl')
  expect(readExternalLink('https://mоvisie.nl/')?.target).toMatch(/^xn--/)
})

it('opens nothing but https, mail and telephone, and nothing with a name before its host', () => {
  for (const address of [
    'http://a.nl',
    'file:///x',
    'javascript:x',
    'data:,x',
    'https://a@b.nl',
    'https://a:b@c.nl',
    '',
  ]) {
    expect({ address, link: readExternalLink(address) }).toEqual({ address, link: undefined })
  }
})

it('never throws, and never gives another kind of link than it says', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ validSchemes: ['https', 'http', 'ftp'] })),
      (address) => {
        const link = readExternalLink(address)
        expect(link === undefined || link.address.startsWith(link.kind)).toBe(true)
      },
    ),
  )
})
