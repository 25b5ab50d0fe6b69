import { isSameSecret, newSecret } from './secrets.ts'

/** The cookie that a window gets for its ticket. Gone when the host ends, for its secret is kept nowhere. */
export class SessionCookie {
  readonly #secret = newSecret()
  readonly #name: string

  /** @param port names the cookie: browsers share cookies between the ports of one address */
  constructor(port: number) {
    this.#name = `ruimte-${port}`
  }

  /** For a `Set-Cookie` header. */
  grant(): string {
    return `${this.#name}=${this.#secret}; HttpOnly; SameSite=Strict; Path=/`
  }

  /** @param header the `Cookie` header of a request */
  isIn(header: string | undefined): boolean {
    return (header ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .some(
        (pair) => pair.startsWith(`${this.#name}=`) && isSameSecret(pair.slice(this.#name.length + 1), this.#secret),
      )
  }
}
