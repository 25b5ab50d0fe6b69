import { type RefCallback, type RefObject, useCallback, useRef } from 'react'

/**
 * Where the popup of a control goes: inside the page or the dialog that the control is in, so that it belongs to the
 * same landmark and shows when that part fills the screen.
 *
 * @returns a ref for the control, and the place for its portal
 */
export function usePopupPlace(): [RefCallback<HTMLElement>, RefObject<HTMLElement | null>] {
  const place = useRef<HTMLElement | null>(null)
  const findPlace = useCallback((control: HTMLElement | null) => {
    place.current = control?.closest<HTMLElement>('[role="dialog"], [role="alertdialog"], main') ?? document.body
  }, [])
  return [findPlace, place]
}
