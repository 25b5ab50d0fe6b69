import { Heading1, Heading2, Heading3, List, ListOrdered, ListTodo, Pilcrow, TextQuote } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { Block } from './block.ts'

export const blockIcons: Record<Block, LucideIcon> = {
  paragraph: Pilcrow,
  h1: Heading1,
  h2: Heading2,
  h3: Heading3,
  bullet: List,
  number: ListOrdered,
  check: ListTodo,
  quote: TextQuote,
}
