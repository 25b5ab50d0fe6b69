import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ protocol: {} }))
const { isProjectorPage } = await import('./projector-page.ts')

const session = '0190b0f1-7a3c-7d4e-8f00-1234567890ab'

describe('the page for the wall', () => {
  it('is our own page with the fragment of one session', () => {
    expect(isProjectorPage(`ruimte://app/#/sessions/${session}/projector`)).toBe(true)
  })

  it.each([
    'ruimte://app/',
    `ruimte://app/#/sessions/${session}`,
    `ruimte://app/#/sessions/${session}/projector/x`,
    `ruimte://app/?x#/sessions/${session}/projector`,
    `ruimte://other/#/sessions/${session}/projector`,
    `https://evil.example/#/sessions/${session}/projector`,
    'ruimte://app/#/sessions/../../x/projector',
  ])('is not %s', (address) => {
    expect(isProjectorPage(address)).toBe(false)
  })
})
