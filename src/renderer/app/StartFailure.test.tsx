import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { startTexts } from '#renderer/lib/i18n.ts'
import { StartFailure } from './StartFailure.tsx'

it('is said where one is, not where one goes next, and said again when it fails again', async () => {
  await startTexts('nl')
  const screen = await render(<StartFailure error={null} place="/" />)
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()

  const failure = new Error('full')
  await screen.rerender(<StartFailure error={failure} place="/" />)
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await screen.rerender(<StartFailure error={failure} place="/journal" />)
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()

  await screen.rerender(<StartFailure error={new Error('full')} place="/journal" />)
  await expect.element(screen.getByRole('alert')).toBeVisible()
})
