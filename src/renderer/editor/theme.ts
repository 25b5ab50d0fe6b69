import type { EditorThemeClasses } from 'lexical'
import others from './collaboration/Collaboration.module.css'
import styles from './text.module.css'

/** Our class for each kind of thing in a text; how they look is in `text.module.css`. */
export const theme: EditorThemeClasses = {
  paragraph: styles.paragraph ?? '',
  heading: { h1: styles.h1 ?? '', h2: styles.h2 ?? '', h3: styles.h3 ?? '' },
  quote: styles.quote ?? '',
  link: styles.link ?? '',
  list: {
    ul: styles.list ?? '',
    ol: styles.list ?? '',
    checklist: styles.checklist ?? '',
    listitem: styles.item ?? '',
    listitemChecked: styles.checked ?? '',
    listitemUnchecked: styles.unchecked ?? '',
    nested: { listitem: styles.nested ?? '' },
  },
  // Where somebody else is in the text.
  collaboration: { cursor: others.caret ?? '', cursorName: others.name ?? '', selection: others.selection ?? '' },
  text: {
    bold: styles.bold ?? '',
    italic: styles.italic ?? '',
    underline: styles.underline ?? '',
    strikethrough: styles.strikethrough ?? '',
    underlineStrikethrough: styles.underlineStrikethrough ?? '',
  },
}
