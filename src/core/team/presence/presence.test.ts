import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import type { Device } from '../log/device.ts'
import type { TeamLog } from '../log/team-log.ts'
import { founder, letIn, type Member, removePerson } from '../log/testing/team-story.ts'
import type { OpenTeam } from '../open-team.ts'
import { type NoteContent, type NoteHeader, noteKind } from './note.ts'
import { GONE_AFTER_MS, Presence } from './presence.ts'

beforeAll(() => cryptoReady)

const document = randomUUID() as DocumentId
const caret = { anchor: Uint8Array.of(1, 2), focus: Uint8Array.of(1, 2) }

/** Two people of one team; the first looks who is there. */
function two() {
  const [anna, clock] = [founder(), { nowMs: Date.UTC(2026, 10, 26, 14) }]
  const bas = letIn(anna)
  anna.log.receive(bas.log.entries)
  const presence = new Presence(teamOf(anna), () => clock.nowMs as UnixMs)
  presence.looked()
  return { anna, bas, clock, presence, editor: randomUUID() as EditorId }
}

function teamOf({ log, device }: Member): OpenTeam {
  const nothing = () => false
  return { log, device, space: 'personal', keep: () => [], takeRequest: nothing, takeNote: nothing }
}

/** What a device says of itself, with whatever a forger would change about it. */
function noteOf(
  { log, device }: { log: TeamLog; device: Device },
  content: Partial<NoteContent> = {},
  header: Partial<NoteHeader> = {},
): Uint8Array {
  const { epoch, key } = log.writingEpoch()
  const full = { v: 1 as const, team: log.team, device: device.id, epoch, note: 1, ...header }
  return noteKind.write(full, { document, caret: null, ...content }, key, device).bytes
}

const devicesIn = (presence: Presence) => presence.colleaguesIn(document).map(({ device }) => device as string)

describe('who is in a document', () => {
  it('is who said so, with where they stand, until they say that they went', () => {
    const { bas, presence } = two()
    expect(presence.take(noteOf(bas, { caret }))).toBe(true)
    expect(presence.colleaguesIn(document)).toMatchObject([{ device: bas.device.id, person: bas.person, caret }])
    expect(presence.colleaguesIn(randomUUID() as DocumentId)).toEqual([])

    presence.take(noteOf(bas, { document: null }, { note: 2 }))
    expect(devicesIn(presence)).toEqual([])
  })

  it('is nobody who said nothing for half a minute', () => {
    const { bas, clock, presence } = two()
    presence.take(noteOf(bas))
    clock.nowMs += GONE_AFTER_MS - 1
    expect(devicesIn(presence)).toEqual([bas.device.id])
    clock.nowMs += 1
    expect(devicesIn(presence)).toEqual([])

    presence.take(noteOf(bas, {}, { note: 2 }))
    expect(devicesIn(presence)).toEqual([bas.device.id])
  })

  it('is nobody of before the first look, who may have gone long ago', () => {
    const { anna, bas, clock } = two()
    const presence = new Presence(teamOf(anna), () => clock.nowMs as UnixMs)
    presence.take(noteOf(bas, {}, { note: 5 }))
    presence.looked()
    presence.take(noteOf(bas, {}, { note: 5 }))
    expect(devicesIn(presence)).toEqual([])

    presence.take(noteOf(bas, {}, { note: 6 }))
    expect(devicesIn(presence)).toEqual([bas.device.id])
  })

  it.each([
    ['of this device itself', ({ anna }: Two) => noteOf(anna)],
    ['signed by another', ({ anna, bas }: Two) => noteOf(anna, {}, { device: bas.device.id })],
    ['of another team', ({ bas }: Two) => noteOf(bas, {}, { team: founder().log.team })],
    ['of a device that nobody let in', ({ anna }: Two) => noteOf({ log: anna.log, device: founder().device })],
    ['with a bit changed', ({ bas }: Two) => noteOf(bas).map((byte, at) => (at === 500 ? byte ^ 1 : byte))],
  ])('is nobody by a note %s', (_, forge) => {
    const story = two()
    expect(story.presence.take(forge(story))).toBe(true)
    expect(devicesIn(story.presence)).toEqual([])
  })

  it('is not changed by what was said earlier and comes again', () => {
    const { bas, presence } = two()
    const old = noteOf(bas, {}, { note: 7 })
    presence.take(old)
    presence.take(noteOf(bas, { document: null }, { note: 8 }))
    presence.take(old)
    expect(devicesIn(presence)).toEqual([])
  })

  it('is nobody who was removed, from the moment that it is known', () => {
    const { anna, bas, presence } = two()
    presence.take(noteOf(bas))
    const later = noteOf(bas, {}, { note: 2 })
    removePerson(anna, bas.person)
    expect(devicesIn(presence)).toEqual([])
    presence.take(later)
    expect(devicesIn(presence)).toEqual([])
  })

  it('leaves alone what is no note', () => {
    const { presence } = two()
    expect(presence.take(Uint8Array.of(1, 2, 3))).toBe(false)
  })
})

type Two = ReturnType<typeof two>

describe('a note', () => {
  it('is as long whatever it says', () => {
    const { bas } = two()
    const long = new Uint8Array(64)
    const lengths = [{ document: null }, {}, { caret }, { caret: { anchor: long, focus: long } }].map(
      (content) => noteOf(bas, content).byteLength,
    )
    expect(new Set(lengths).size).toBe(1)
  })

  it('tells of the window that moved last, and of its caret only when somebody is there to see it', () => {
    const { bas, presence, editor } = two()
    const [other, elsewhere] = [randomUUID() as EditorId, randomUUID() as DocumentId]
    presence.enter(document, editor)
    presence.enter(elsewhere, other)
    presence.move(editor, caret)
    expect(presence.own()).toEqual({ document, caret: null })

    presence.take(noteOf(bas))
    expect(presence.isAnybodyHere()).toBe(true)
    expect(presence.own()).toEqual({ document, caret })
    presence.leave(editor)
    expect(presence.own()).toEqual({ document: elsewhere, caret: null })
    presence.leave(other)
    expect(presence.own()).toEqual({ document: null, caret: null })
    expect(presence.isAnybodyHere()).toBe(false)
  })
})
