import { AutoLinkNode, LinkExtension, LinkNode } from '@lexical/link'
import { configExtension, defineExtension, mergeRegister } from 'lexical'
import { isSafeLink } from './safe-link.ts'

/** Leaves the words and takes the link away. */
function $unlinkUnsafe(link: LinkNode): void {
  if (isSafeLink(link.getURL())) return
  for (const child of link.getChildren()) link.insertBefore(child)
  link.remove()
}

/**
 * Links that are allowed here. A transform takes a link that is not away from whatever was typed or pasted in this
 * window. Content that came from another editor is not transformed, or two windows would both rewrite it: that is
 * guarded where it is shown, in `rendering/`.
 */
export const SafeLinksExtension = defineExtension({
  name: 'ruimte/safe-links',
  dependencies: [configExtension(LinkExtension, { validateUrl: isSafeLink })],
  nodes: () => [LinkNode, AutoLinkNode],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(LinkNode, $unlinkUnsafe),
      editor.registerNodeTransform(AutoLinkNode, $unlinkUnsafe),
    ),
})
