import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { useRoomKeys } from './use-room-keys.ts'
import { useTypeToFocus } from './use-type-to-focus.ts'

const moves = () => ({
  isRunning: true,
  pauseOrResume: vi.fn<() => void>(),
  extend: vi.fn<(minutes: number) => void>(),
  back: vi.fn<() => void>(),
  next: vi.fn<() => void>(),
  processPause: vi.fn<() => void>(),
  toClosing: vi.fn<() => void>(),
  nextName: undefined,
  error: null,
})

function Room({ moves: given }: { moves: ReturnType<typeof moves> }) {
  const line = useRef<HTMLTextAreaElement>(null)
  useTypeToFocus(line)
  useRoomKeys(given)
  return (
    <>
      <textarea ref={line} data-testid="line" />
      <button type="button" data-testid="button" aria-label="x" />
    </>
  )
}

it('pauses, moves and extends by the keyboard', async () => {
  const given = moves()
  await render(<Room moves={given} />)
  await userEvent.keyboard(' {ArrowRight}{ArrowLeft}+')
  expect([given.pauseOrResume, given.next, given.back, given.extend].map((move) => move.mock.calls.length)).toEqual([
    1, 1, 1, 1,
  ])
})

it('gives two or five minutes at once, and stops to look at how it goes', async () => {
  const given = moves()
  await render(<Room moves={given} />)
  await userEvent.keyboard('25p')
  expect(given.extend.mock.calls).toEqual([[2], [5]])
  expect(given.processPause).toHaveBeenCalledOnce()
})

it('brings any other letter to the line that the scribe writes', async () => {
  const given = moves()
  const screen = await render(<Room moves={given} />)
  await userEvent.keyboard('c wat dan')
  await expect.element(screen.getByTestId('line')).toHaveValue('c wat dan')
  expect(given.pauseOrResume).not.toHaveBeenCalled()
})

it('brings a sentence to the line also while the button that was pressed has the focus', async () => {
  const given = moves()
  const screen = await render(<Room moves={given} />)
  screen.getByTestId('button').element().focus()
  await userEvent.keyboard('wie weet dit')
  await expect.element(screen.getByTestId('line')).toHaveValue('wie weet dit')
})

it('leaves the keys to somebody who types', async () => {
  const given = moves()
  const screen = await render(<Room moves={given} />)
  await userEvent.type(screen.getByTestId('line'), 'a +b{ArrowLeft}')
  expect(given.pauseOrResume).not.toHaveBeenCalled()
  expect(given.extend).not.toHaveBeenCalled()
  expect(given.back).not.toHaveBeenCalled()
})

it('leaves the space bar to a button that has the focus', async () => {
  const given = moves()
  const screen = await render(<Room moves={given} />)
  screen.getByTestId('button').element().focus()
  await userEvent.keyboard(' ')
  expect(given.pauseOrResume).not.toHaveBeenCalled()
})
