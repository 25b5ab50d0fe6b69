/**
 * Takes the focus to where a page begins.
 *
 * @param page where several stand in the window
 * @returns whether it went there
 */
export function focusTitle(options?: FocusOptions, page: ParentNode = document): boolean {
  const title = page.querySelector<HTMLElement>('[data-page-title]')
  title?.focus(options)
  return title !== null && document.activeElement === title
}
