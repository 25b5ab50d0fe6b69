import { useEffect, useRef } from 'react'
import { focusTitle } from './focus-title.ts'

/**
 * What was pressed is gone at the next step of a page: who listens or goes by keys is taken to where it begins.
 *
 * @param step the one that shows; undefined while it is not known yet
 */
export function useFocusOnTitle(step: string | undefined): void {
  const last = useRef(step)
  useEffect(() => {
    if (last.current !== undefined && last.current !== step) {
      window.scrollTo(0, 0)
      focusTitle({ preventScroll: true })
    }
    last.current = step
  }, [step])
}
