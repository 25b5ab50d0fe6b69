import { ORPCError } from '@orpc/client'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { startTexts } from '#renderer/lib/i18n.ts'
import { FailureNote } from './FailureNote.tsx'

beforeEach(() => startTexts('nl'))

describe('a failure', () => {
  it('says what happened, what is safe and what to do', async () => {
    await render(<FailureNote error={new ORPCError('PASSPHRASE_WRONG', { defined: true })} />)
    await expect.element(page.getByRole('alert')).toMatchTextContent('Deze wachtzin past niet.')
    await expect.element(page.getByRole('alert')).toMatchTextContent('Je kluis is in orde. Kijk of Caps Lock aan staat')
  })

  it('fills its sentence with what core told', async () => {
    const error = new ORPCError('STORE_TOO_NEW', { defined: true, data: { found: 9, known: 3 } })
    await render(<FailureNote error={error} />)
    await expect.element(page.getByRole('alert')).toMatchTextContent('Versie 9; deze Ruimte kent 3')
  })

  it.each([
    ['that core did not define', new ORPCError('PASSPHRASE_WRONG'), 'Er ging iets mis'],
    ['of the program itself', new TypeError('x is not a function'), 'Er ging iets mis'],
    ['of a connection that broke', new DOMException('gone', 'AbortError'), 'De verbinding met de kluis viel even weg'],
  ])('%s has a sentence too', async (_kind, error, sentence) => {
    await render(<FailureNote error={error} />)
    await expect.element(page.getByRole('alert')).toMatchTextContent(sentence)
  })

  it('that is not there takes no place', async () => {
    const { container } = await render(<FailureNote error={null} />)
    expect(container.textContent).toBe('')
  })
})
