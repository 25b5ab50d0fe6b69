import { beforeAll, describe, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { bytesOfHex } from './ids.ts'
import { readNames, writeNames } from './names.ts'
import { tellNames } from './testing/attacker.ts'
import { founder, letIn, sync } from './testing/team-story.ts'

beforeAll(() => cryptoReady)

/** Turns what follows around, and is not seen itself. */
const OVERRIDE = '\u202e'

describe('a name with marks of direction in it', () => {
  it('is told without them', () => {
    const { log, person, device } = founder()
    const people = [[person, `An${OVERRIDE}na\u200b`]] as [typeof person, string][]
    writeNames(log, { team: `\u2067Noord\u2069`, people, devices: [[device.id, 'Lap\u200ftop']] })

    expect(readNames(log)).toMatchObject({ team: 'Noord' })
    expect([...readNames(log).people.values(), ...readNames(log).devices.values()]).toEqual(['Anna', 'Laptop'])
  })

  it('is read without them on every device, when a changed program told it', () => {
    const anna = founder()
    const bas = letIn(anna)
    const [person, device] = [bytesOfHex(bas.person), bytesOfHex(bas.device.id)]
    tellNames(bas.log, {
      team: null,
      people: [[person, `${OVERRIDE}annA`]],
      devices: [[device, `Lap\u2066top${OVERRIDE}`]],
    })
    sync(anna, bas)

    for (const { log } of [anna, bas]) {
      expect(readNames(log).people.get(bas.person)).toBe('annA')
      expect(readNames(log).devices.get(bas.device.id)).toBe('Laptop')
    }
  })

  it('of which nothing can be seen is none', () => {
    const { log, person } = founder()
    tellNames(log, { team: null, people: [[bytesOfHex(person), `${OVERRIDE}\u200b`]], devices: [] })

    expect(readNames(log).people.size).toBe(0)
  })

  it('is told as it is when it is Arabic', () => {
    const { log, person } = founder()
    writeNames(log, { team: null, people: [[person, 'عبد الرحمن']], devices: [] })

    expect(readNames(log).people.get(person)).toBe('عبد الرحمن')
  })
})
