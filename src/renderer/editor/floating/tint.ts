/** The selection as the browser shows it elsewhere; Lexical's own colour hides the text in the dark. */
export function tint(rectangles: readonly HTMLElement[]): void {
  for (const { style } of rectangles) style.background = 'color-mix(in oklab, var(--green) 28%, transparent)'
}
