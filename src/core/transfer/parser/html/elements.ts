import type { LeftOutKind } from '#shared/transfer/left-out.ts'

/** What an element is to us; an element that stands in none of these lists is a box: its words stay. */
export const blockElements = new Set(
  (
    'address article aside body center dd details div dl dt fieldset figcaption figure footer form header hgroup html ' +
    'legend main nav p section summary caption'
  ).split(' '),
)

/** Gone with all that is in them. */
export const droppedElements: ReadonlyMap<string, LeftOutKind | null> = new Map([
  ...names('head style link meta base title template noframes noscript datalist rp', null),
  ...names('script', 'scripts'),
  ...names('img picture svg image', 'images'),
  ...names(
    'iframe frame frameset object embed applet audio video source track canvas map area math input button select ' +
      'textarea meter progress output dialog portal fencedframe',
    'embedded',
  ),
])

function names(list: string, what: LeftOutKind | null): [string, LeftOutKind | null][] {
  return list.split(' ').map((name) => [name, what])
}

/** Elements that only change how words look. */
export const lookOfElement: Readonly<Record<string, 'bold' | 'italic' | 'underline' | 'strike' | 'code'>> = {
  b: 'bold',
  strong: 'bold',
  th: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  pre: 'code',
}
