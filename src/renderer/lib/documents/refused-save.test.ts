import { expect, it, vi } from 'vitest'
import { OpenDocuments } from './open-documents.ts'
import { FakeDocuments } from './testing/fake-documents.ts'

it('tells why what was typed is not saved on a full disk, and saves it by itself once there is room', async () => {
  const core = new FakeDocuments()
  const id = core.create()
  const told = vi.fn<(unsaved: boolean, refusal: Error | null) => void>()
  const documents = new OpenDocuments(core.client, told)
  const letGo = documents.hold(id, () => {})
  await vi.waitFor(() => expect(documents.find(id)?.synced).toBe(true))
  core.fault = () => 'disk-full'

  documents.find(id)?.doc.getText('body').insert(0, 'Ik belde aan.')
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(true, expect.objectContaining({ code: 'DISK_FULL' })))
  core.fault = () => 'refused' // out of reach for a moment does not make the disk less full
  await vi.waitFor(() => expect(documents.find(id)?.connected).toBe(false))
  expect(told).toHaveBeenLastCalledWith(true, expect.objectContaining({ code: 'DISK_FULL' }))
  core.fault = () => 'none'
  await documents.settled()

  expect(core.read(id).getText('body').toString()).toBe('Ik belde aan.')
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(false, null))
  letGo()
})
