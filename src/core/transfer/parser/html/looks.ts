import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { LeftOutCount } from '../left-out-count.ts'
import { safeAddress } from '../safe-address.ts'
import { attributeOf } from './dom.ts'
import { lookOfElement } from './elements.ts'
import type { Look } from './run-writer.ts'

/** How words look inside an element: by its name, and by the few styles that word processors write instead. */
export function lookWithin(element: Tree.Element, around: Look): Look {
  const own = lookOfElement[element.tagName]
  const named: Look = own ? { ...around, [own]: true } : around
  const style = attributeOf(element, 'style')
  return style === undefined ? named : styled(named, style.toLowerCase())
}

function styled(look: Look, style: string): Look {
  const weight = /font-weight\s*:\s*([\w-]+)/.exec(style)?.[1]
  const decoration = /text-decoration(?:-line)?\s*:\s*([^;]*)/.exec(style)?.[1] ?? ''
  const { bold, italic, ...others } = look
  const isBold = weight === undefined ? bold : weight === 'bold' || Number(weight) >= 600 || undefined
  const slant = /font-style\s*:\s*(\w+)/.exec(style)?.[1]
  const isItalic = slant === undefined ? italic : slant === 'italic' || slant === 'oblique' || undefined
  return {
    ...others,
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italic: true } : {}),
    ...(decoration.includes('underline') ? { underline: true } : {}),
    ...(decoration.includes('line-through') ? { strike: true } : {}),
  }
}

/** Where a link may lead from a document of ours. Others keep their words. */
export function linkOf(element: Tree.Element, leftOut: LeftOutCount): { link?: string } {
  if (element.tagName !== 'a') return {}
  const address = attributeOf(element, 'href')?.trim() ?? ''
  // A place on the same page: where it led is here already.
  if (address === '' || address.startsWith('#')) return {}
  const link = safeAddress(address)
  if (link !== undefined) return { link }
  leftOut.add('links')
  return {}
}
