import { DOMRenderExtension, domOverride } from '@lexical/html'
import { configExtension, defineExtension } from 'lexical'
import { AliasNode } from '#shared/editor-nodes/alias-node.ts'
import styles from './alias.module.css'

/** How an alias looks in a text that is written. Where a text is only read, it looks like any other word. */
export const AliasRenderingExtension = defineExtension({
  name: 'ruimte/alias-rendering',
  dependencies: [
    configExtension(DOMRenderExtension, {
      overrides: [
        domOverride([AliasNode], {
          $decorateDOM: (_node, _previous, element) => element.classList.add(styles.alias ?? 'alias'),
        }),
      ],
    }),
  ],
})
