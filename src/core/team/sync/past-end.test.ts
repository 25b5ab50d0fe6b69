import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { contentsOf, writeLesson } from './testing/team-member.ts'
import { teamOf } from './testing/team-of.ts'

beforeAll(() => cryptoReady)

it('what waits for its key when its writer is removed comes in nowhere, also when the key comes later', async () => {
  const { first: anna, second: bas, third: carla, disk } = teamOf(3)
  writeLesson(bas, 'les van Bas')
  await bas.sync.publish()
  const heads = [...disk.files].filter(([path]) => path.endsWith('.head'))
  for (const [path] of heads) disk.files.delete(path)
  const { applied } = await carla.sync.receive()
  expect(applied).toBe(1)
  expect(contentsOf(carla)).toEqual({})

  anna.log.write({ type: 'remove', cuts: [{ device: bas.device.id, last: null }], people: [bas.person] })
  carla.log.receive(anna.log.entries)
  for (const [path, { bytes }] of heads) disk.put(path, bytes)
  for (const { sync } of [carla, anna, carla, anna]) {
    await sync.receive()
    await sync.publish()
  }

  expect(contentsOf(anna)).toEqual({})
  expect(contentsOf(carla)).toEqual({})
})
