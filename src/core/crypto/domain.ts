/**
 * What a key, a hash or a signature is for, as `ruimte/<part>/<use>/<version>`, so that none made for one use is taken
 * for another. The version counts up when what is signed or hashed under it changes form.
 */
export type Domain = `ruimte/${string}/${string}/${number}`

/** The domain before the message. The zero byte ends it: no domain holds one, so the two cannot run into each other. */
export function withDomain(domain: Domain, message: Uint8Array | string): Uint8Array {
  return Buffer.concat([Buffer.from(`${domain}\0`), Buffer.from(message)])
}
