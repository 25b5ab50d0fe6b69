/** How deep each heading of the text lies, by what people chose: a large one and a plain one begin a part. */
const depths: Readonly<Record<string, number>> = { H1: 1, H2: 1, H3: 2 }

/**
 * Gives the headings in `root` levels without gaps, below the page's own. People choose a heading for how it looks;
 * who listens to the page needs an outline that adds up.
 *
 * @param under the level of the heading that stands above the text
 */
export function setHeadingLevels(root: Element, under: number): void {
  const above: { depth: number; level: number }[] = [{ depth: 0, level: under }]
  for (const heading of root.querySelectorAll('h1, h2, h3')) {
    const depth = depths[heading.tagName] ?? 1
    while ((above.at(-1)?.depth ?? 0) >= depth) above.pop()
    const level = (above.at(-1)?.level ?? under) + 1
    above.push({ depth, level })
    if (heading.tagName === `H${level}`) heading.removeAttribute('aria-level')
    else heading.setAttribute('aria-level', String(level))
  }
}
