import { describe, expect, it } from 'vitest'
import type { Participant } from '#shared/contract/session-view.ts'
import type { Block } from '#shared/sessions/block.ts'
import { addNames, type DraftPerson, lackOf, proposals, setRole } from './circle-draft.ts'
import { circleIn } from './circle-view.ts'
import { dayAndTime, momentOf, parseTime } from './moment.ts'
import { type PlanDraft, readyPlan } from './plan-draft.ts'
import { pickSpeaker } from './pick-speaker.ts'
import { readyFirst } from './ready-first.ts'
import { recognisablePart } from './recognisable.ts'

const person = (name: string, role: Participant['role']): Participant => ({ id: name as Participant['id'], name, role })
const circle = [
  person('Anouk', 'bringer'),
  person('Bilal', 'facilitator'),
  person('Carla', 'consultant'),
  person('Dirk', 'scribe'),
]
const block: Block = {
  id: 'any',
  name: { nl: 'x', en: 'x' },
  minutes: 5,
  minutesPublished: false,
  speaks: 'group',
  silent: 'bringer',
  input: { type: 'talk' },
  bringerSits: 'in-circle',
  visibility: { as: 'named' },
  record: 'all',
  repeat: 'once',
  modules: [],
  showsVision: false,
  prompt: { nl: 'x', en: 'x' },
  cue: null,
  bringerDoes: null,
}
const states = (changes: Partial<Block>, speaker: string | null = null) =>
  circleIn({ ...block, ...changes }, circle, speaker as Participant['id'] | null).map(({ state }) => state)

describe('the dilemmas to choose from', () => {
  it('begin with what is ready and end with what was talked through', () => {
    const lines = (['followed-up', 'draft', 'ready', 'in-session', 'ready'] as const).map((state, place) => ({
      state,
      place,
    }))
    expect(readyFirst(lines).map(({ place }) => place)).toEqual([2, 4, 1, 3, 0])
  })
})

describe('the circle in a round', () => {
  it('dims the seat of who left, whatever their part is', () => {
    const away = new Set(['Carla' as Participant['id']])
    expect(circleIn(block, circle, null, away).map(({ state }) => state)).toEqual([
      'silent',
      'listens',
      'silent',
      'may-speak',
    ])
  })

  it('shows who may speak, who listens and who is silent', () => {
    expect(states({})).toEqual(['silent', 'listens', 'may-speak', 'may-speak'])
  })

  it('lights the one who is written for', () => {
    expect(states({}, 'Carla')).toEqual(['silent', 'listens', 'speaks', 'may-speak'])
  })

  it('puts the bringer outside where the method does', () => {
    expect(states({ bringerSits: 'outside' })[0]).toBe('outside')
  })

  it('never lights somebody who is silent', () => {
    expect(states({}, 'Anouk')[0]).toBe('silent')
  })

  it('lets nobody stand out where all may speak', () => {
    expect(states({ speaks: 'everyone', silent: 'nobody' })).toEqual(['listens', 'listens', 'listens', 'listens'])
  })

  it('lights the bringer alone where only the bringer speaks', () => {
    expect(states({ speaks: 'bringer', silent: 'group' })).toEqual(['speaks', 'listens', 'silent', 'silent'])
  })
})

describe('who a line is for', () => {
  it('is told by a first letter and a space, or a name and a colon', () => {
    expect(pickSpeaker('b Wat hielp?', circle)).toEqual({ id: 'Bilal', rest: 'Wat hielp?' })
    expect(pickSpeaker('Carla: wat hielp?', circle)).toEqual({ id: 'Carla', rest: 'wat hielp?' })
    expect(pickSpeaker('b ', circle)).toEqual({ id: 'Bilal', rest: '' })
  })

  it('is not told by an ordinary word', () => {
    expect(pickSpeaker('Wat hielp je toen?', circle)).toBeUndefined()
    expect(pickSpeaker('b', circle)).toBeUndefined()
    expect(pickSpeaker('Bilal zei niets', circle)).toBeUndefined()
  })
})

describe('a circle that is made', () => {
  let next = 0
  const newKey = () => `p${next++}`
  const roles = (people: readonly DraftPerson[]) => people.map(({ name, role }) => `${name} ${role}`)

  it('takes names with commas, each once, and gives out the two roles that it needs', () => {
    const people = addNames([], 'Anouk, Bilal,  , anouk\nCarla', newKey)
    expect(roles(people)).toEqual(['Anouk bringer', 'Bilal facilitator', 'Carla consultant'])
    expect(lackOf(people)).toBeNull()
  })

  it('never has two bringers: the roles are swapped', () => {
    const people = addNames([], 'Anouk, Bilal, Carla', newKey)
    const carla = people[2]?.key ?? ''
    expect(roles(setRole(people, carla, 'bringer'))).toEqual(['Anouk consultant', 'Bilal facilitator', 'Carla bringer'])
  })

  it('says what it lacks', () => {
    expect(lackOf(addNames([], 'Anouk, Bilal', newKey))).toBe('people')
    const people = addNames([], 'Anouk, Bilal, Carla', newKey)
    expect(lackOf(setRole(people, people[1]?.key ?? '', 'observer'))).toBe('facilitator')
    expect(lackOf(setRole(people, people[0]?.key ?? '', 'observer'))).toBe('bringer')
  })

  it('holds twenty people at most', () => {
    const names = Array.from({ length: 30 }, (_, index) => `Persoon ${index}`).join(',')
    expect(addNames([], names, newKey)).toHaveLength(20)
  })

  it('proposes who sat there before and is not there yet', () => {
    expect(proposals(addNames([], 'carla', newKey), circle)).toEqual(['Anouk', 'Bilal', 'Dirk'])
  })
})

describe('a time of the day', () => {
  it.each([
    ['15:00', 900],
    ['15.30', 930],
    ['15u30', 930],
    ['9 uur', 540],
    ['930', 570],
    ['0:05', 5],
  ])('is read as people write it: %s', (typed, minutes) => {
    expect(parseTime(typed)).toBe(minutes)
  })

  it.each(['', 'straks', '25:00', '12:75', '1:2:3'])('is not made up from %s', (typed) => {
    expect(parseTime(typed)).toBeNull()
  })

  it('comes back the same from the moment that it makes', () => {
    expect(dayAndTime(momentOf('2026-11-26', 900))).toEqual({ day: '2026-11-26', time: '15:00' })
  })
})

describe('a plan', () => {
  let next = 0
  const people = addNames([], 'Anouk, Bilal, Carla', () => `q${next++}`)
  const plan: PlanDraft = {
    methodId: 'five-steps' as PlanDraft['methodId'],
    people,
    others: [],
    when: 'later',
    day: '2026-11-26',
    time: '15:00',
    until: '',
    place: ' Kamer 2 ',
  }
  const ready = (changes: Partial<PlanDraft>) => readyPlan({ ...plan, ...changes }, '2026-11-23')

  it('has a day and a time, and an end where people must leave', () => {
    expect(ready({})).toMatchObject({ place: 'Kamer 2', untilMs: null, plannedForMs: momentOf('2026-11-26', 900) })
    expect(ready({ until: '16.30' })).toMatchObject({ untilMs: momentOf('2026-11-26', 990) })
    expect(ready({ when: 'now', until: '16:30' })).toMatchObject({
      plannedForMs: null,
      untilMs: momentOf('2026-11-23', 990),
    })
  })

  it('says what it lacks, in the order of the form', () => {
    expect(ready({ day: '' })).toBe('day')
    expect(ready({ time: 'straks' })).toBe('time')
    expect(ready({ until: '14:00' })).toBe('until')
    expect(ready({ until: 'laat' })).toBe('until')
    expect(ready({ when: 'now', methodId: null })).toBe('method')
    expect(ready({ others: [{ key: 'x', dilemmaId: null, title: '', bringer: '' }] })).toBe('case')
  })
})

describe('a lesson', () => {
  it.each([
    ['Vraag mevrouw Kuipers eerder om hulp.', 'mevrouw Kuipers'],
    ['Bel eerst met Anouk.', 'Anouk'],
    ['Ga samen met Fatima naar het loket.', 'Fatima'],
    ['Een 16-jarige kan zelf kiezen.', '16-jarige'],
  ])('is asked about where it may point to a person: %s', (lesson, part) => {
    expect(recognisablePart(lesson, ['Anouk', 'Bilal'])).toBe(part)
  })

  it.each(['Nabij zijn kan ook overdag.', 'Stop met redden. Vraag wat iemand zelf al deed.', 'Bel binnen 2 dagen.'])(
    'is left alone where it does not: %s',
    (lesson) => {
      expect(recognisablePart(lesson, ['Anouk', 'Bilal'])).toBeNull()
    },
  )
})
