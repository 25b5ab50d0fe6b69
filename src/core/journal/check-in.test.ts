import { expect, it } from 'vitest'
import type { CalendarDay } from '#shared/units.ts'
import { startTestCore } from '../testing/start-test-core.ts'

const today = '2026-11-26' as CalendarDay
const yesterday = '2026-11-25' as CalendarDay

it('begins with nothing said, and keeps each answer by itself', async () => {
  const { client } = await startTestCore()
  expect(await client.journal.checkInOf({ day: today })).toEqual({ energy: null, pressure: null })

  await client.journal.checkIn({ day: today, energy: 2 })
  await client.journal.checkIn({ day: today, pressure: 5 })

  expect(await client.journal.checkInOf({ day: today })).toEqual({ energy: 2, pressure: 5 })
  expect(await client.journal.checkInOf({ day: yesterday })).toEqual({ energy: null, pressure: null })
  expect(await client.journal.list({})).toMatchObject([{ day: today, energy: 2, pressure: 5, opening: '' }])
})

it('goes in the entry that is there for the day, and can be taken back', async () => {
  const { client } = await startTestCore()
  const { id } = await client.journal.create({ model: 'gibbs', day: today })

  await client.journal.checkIn({ day: today, energy: 4 })
  expect(await client.journal.get({ id })).toMatchObject({ model: 'gibbs', energy: 4 })
  await client.journal.checkIn({ day: today, energy: null })

  expect(await client.journal.get({ id })).toMatchObject({ energy: null })
  expect(await client.journal.list({})).toHaveLength(1)
})
