import { describe, expect, it } from 'vitest'
import { readRelayAddress, writeRelayAddress } from './relay-address.ts'

const TAG = '9f86d081884c7d65'

describe('the address of a relay', () => {
  it('is read as people type it and as it is given to who is invited', () => {
    const [one, two] = ['wss://n1.example.org:8443', 'wss://n2.example.org:8443']

    expect(readRelayAddress(' n1.example.org:8443 ')).toEqual({ servers: [one], tag: null })
    expect(readRelayAddress(`${one}/, ${two}\n${one}`)).toEqual({ servers: [one, two], tag: null })
    expect(readRelayAddress(`${one},${two}# ${TAG.toUpperCase()}`)).toEqual({ servers: [one, two], tag: TAG })
    expect(readRelayAddress('ws://localhost:9')).toEqual({ servers: ['ws://localhost:9'], tag: null })
  })

  it('comes back as it was written', () => {
    const address = { servers: ['wss://n1.example.org:8443', 'wss://n2.example.org'], tag: TAG }
    expect(readRelayAddress(writeRelayAddress(address))).toEqual(address)
    expect(readRelayAddress(writeRelayAddress({ ...address, tag: null }))).toEqual({ ...address, tag: null })
  })

  it('is none when it leads nowhere certain, or over a connection that others can listen to', () => {
    const none = [
      '',
      '#',
      `#${TAG}`,
      'ws://n1.example.org',
      'http://n1.example.org',
      'https://n1.example.org',
      'n1 ws://n2',
    ]
    const strange = [
      'wss://',
      'wss://anna:geheim@n1.example.org',
      'wss://n1.example.org?a=b',
      'wss://n1.example.org#9f8',
      'n1#a#b',
    ]
    for (const typed of [...none, ...strange]) expect(readRelayAddress(typed), typed).toBeUndefined()
  })
})
