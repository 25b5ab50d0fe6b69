import { useCallback, useEffect, useRef } from 'react'

/**
 * Brings the focus to a field once, when its panel is in place, and selects what is in it when that is `filled`. Not by
 * `autoFocus`: that comes before the panel is where it belongs, and would scroll the page to where it was.
 *
 * @returns a ref for the field
 */
export function useFirstFocus(filled: boolean): (field: HTMLInputElement | HTMLTextAreaElement | null) => void {
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (filled) field.current?.select()
  }, [filled])
  return useCallback((element) => {
    field.current = element
  }, [])
}
