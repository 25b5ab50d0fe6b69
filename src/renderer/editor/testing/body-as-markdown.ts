import * as Y from 'yjs'

const signs: Record<string, string> = { h1: '# ', h2: '## ', h3: '### ', bullet: '- ', number: '1. ', quote: '> ' }
const BOLD = 1
const ITALIC = 2

/** The body of a document as lines of Markdown, read from the Yjs types themselves. */
export function toMarkdown(doc: Y.Doc): string {
  return linesOf(doc.get('root', Y.XmlText)).join('\n')
}

function attribute(element: Y.XmlText, name: string): string {
  return String(element.getAttribute(name) ?? '')
}

function linesOf(element: Y.XmlText, sign = ''): string[] {
  const children = (element.toDelta() as { insert: unknown }[]).map(({ insert }) => insert)
  return children.flatMap((child) => {
    if (!(child instanceof Y.XmlText)) return []
    const type = attribute(child, '__type')
    if (type === 'list') return linesOf(child, attribute(child, '__listType'))
    if (type === 'listitem' && sign === 'check')
      return [`[${child.getAttribute('__checked') ? 'x' : ' '}] ${inline(child)}`]
    return [`${signs[sign || attribute(child, '__tag') || type] ?? ''}${inline(child)}`]
  })
}

function inline(element: Y.XmlText): string {
  let format = 0
  return (element.toDelta() as { insert: unknown }[])
    .map(({ insert }) => {
      if (insert instanceof Y.Map) {
        format = Number(insert.get('__format') ?? 0)
        return insert.get('__type') === 'linebreak' ? '\n' : ''
      }
      if (insert instanceof Y.XmlText) return `[${inline(insert)}](${attribute(insert, '__url')})`
      const sign = format & BOLD ? '**' : format & ITALIC ? '*' : ''
      return `${sign}${String(insert)}${sign}`
    })
    .join('')
}
