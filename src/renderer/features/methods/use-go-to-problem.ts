import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * The way from a problem to where it is: its form opens and the first field that is wrong gets the focus.
 *
 * @param open opens the form of a block, or of the method itself
 * @returns what the form stands in, and the way
 */
export function useGoToProblem(
  open: (id: string | null) => void,
): [RefObject<HTMLDivElement | null>, (id: string | null) => void] {
  const form = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [asked])
  const goTo = (id: string | null) => {
    open(id)
    setAsked(asked + 1)
  }
  return [form, goTo]
}
