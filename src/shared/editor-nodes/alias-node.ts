import {
  $applyNodeReplacement,
  type LexicalNode,
  nodeSchema,
  numberValue,
  stringValue,
  TextNode,
  withField,
} from 'lexical'
import type { AliasId } from '../ids.ts'

/** The type of the node, as it stands in documents. */
export const ALIAS = 'alias'

const TOKEN = 1

const aliasSchema = nodeSchema<AliasNode>()({
  aliasId: withField(stringValue(), { field: '__aliasId' }),
  form: withField(numberValue(0, { integer: true, min: 0 }), { field: '__form' }),
})

/**
 * Stands in a text for a person: its text is the alias. The document knows no more than which line of the private alias
 * list it belongs to and which way of writing the name it took the place of; the name itself never stands in a document.
 * It is typed around and taken away as a whole.
 */
export class AliasNode extends TextNode {
  /** Empty only in the blank node that Lexical makes for its own use. */
  __aliasId: string
  /** The number of the written form in the alias list, so that the same words come back. */
  __form: number

  override $config() {
    return this.config(ALIAS, { extends: TextNode, json: aliasSchema })
  }

  constructor(alias = '', aliasId = '', form = 0, key?: string) {
    super(alias, key)
    this.__aliasId = aliasId
    this.__form = form
    this.__mode = TOKEN
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.__aliasId = from.__aliasId
    this.__form = from.__form
  }

  getAliasId(): AliasId {
    return this.getLatest().__aliasId as AliasId
  }

  getForm(): number {
    return this.getLatest().__form
  }

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }
}

export function $createAliasNode(alias: string, aliasId: AliasId, form: number): AliasNode {
  return $applyNodeReplacement(new AliasNode(alias, aliasId, form))
}

export function $isAliasNode(node: LexicalNode | null | undefined): node is AliasNode {
  return node instanceof AliasNode
}
