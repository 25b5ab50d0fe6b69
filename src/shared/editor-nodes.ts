import { AutoLinkNode, LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import type { Klass, LexicalNode } from 'lexical'
import { AliasNode } from './editor-nodes/alias-node.ts'
import { DocumentLinkNode } from './editor-nodes/document-link-node.ts'

/** What a text can be made of besides paragraphs and words; the editor and core must know the same. */
export const editorNodes: readonly Klass<LexicalNode>[] = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  AutoLinkNode,
  AliasNode,
  DocumentLinkNode,
]
