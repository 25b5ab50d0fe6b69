import { randomUUID } from 'node:crypto'
import { isDefinedError, safe } from '@orpc/client'
import { expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { startTestCore } from '../testing/start-test-core.ts'

it('what fails while a stream is read is told by the table of errors, as what fails at once', async () => {
  const { client } = await startTestCore()
  const id = randomUUID() as DocumentId

  const stream = await client.sessions.follow({ id, view: 'facilitator' })
  const [inStream, atOnce] = [await safe(stream.next()), await safe(client.sessions.get({ id }))]

  for (const { error } of [inStream, atOnce]) {
    expect(error).toMatchObject({ code: 'DOCUMENT_NOT_FOUND', data: { id } })
    expect(isDefinedError(error)).toBe(true)
  }
})
