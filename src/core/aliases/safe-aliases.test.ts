import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { startTestCore } from '../testing/start-test-core.ts'

it('an alias in a title is nobody’s name, the real name beside it is', async () => {
  const { client } = await startTestCore()
  const { id: documentId } = await client.dilemmas.create({ language: 'nl' })
  const fields = [{ name: 'title', text: 'Bij mevrouw Naima en mevrouw Jansen' }]
  const found = async () => (await client.privacy.check({ documentId, fields })).findings.map(({ text }) => text)
  expect(await found()).toEqual(['Naima', 'Jansen'])

  await client.aliases.add({ documentId, alias: 'Naima', realName: 'Samira Bakker' })

  expect(await found()).toEqual(['Jansen'])
  const text = 'Naima is Samira, Naimas zus niet'
  const { findings } = await client.privacy.check({ documentId, fields: [{ name: 'title', text }] })
  expect(findings[0]).toMatchObject({ text: 'Samira', alias: 'Naima' })
  const other = (await client.dilemmas.create({ language: 'nl' })).id
  expect((await client.privacy.check({ documentId: other, fields })).findings).toHaveLength(2)
  expect(await client.privacy.check({ documentId: randomUUID() as DocumentId, fields })).toMatchObject({
    findings: [{ text: 'Naima' }, { text: 'Jansen' }],
  })
})
