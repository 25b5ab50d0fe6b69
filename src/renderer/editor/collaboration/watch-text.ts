/**
 * Watches whether words may stand elsewhere than they did: another width, another size of letters, a typeface that came
 * later, or other words. Told at most once a frame, when the text has its new places.
 *
 * @param root the text, of which each child is a block
 * @returns how to stop
 */
export function watchText(root: HTMLElement, onMoved: () => void): () => void {
  let frame = 0
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      onMoved()
    })
  }
  // Of each block: the text around them keeps its height where it has room left.
  const sizes = new ResizeObserver(soon)
  const watchBlocks = (blocks: Iterable<Node>) => {
    for (const block of blocks) if (block instanceof Element) sizes.observe(block)
  }
  const words = new MutationObserver((changes) => {
    for (const { target, addedNodes, removedNodes } of changes) {
      if (target !== root) continue
      for (const block of removedNodes) if (block instanceof Element) sizes.unobserve(block)
      watchBlocks(addedNodes)
    }
    soon()
  })
  watchBlocks(root.childNodes)
  words.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
  document.fonts.addEventListener('loadingdone', soon)
  return () => {
    cancelAnimationFrame(frame)
    sizes.disconnect()
    words.disconnect()
    document.fonts.removeEventListener('loadingdone', soon)
  }
}
