/** Messages that arrive over time, to be read with `for await`. */
export class MessageStream<Message> implements AsyncIterable<Message> {
  readonly #arrived: Message[] = []
  #failure: Error | undefined
  #hasEnded = false
  #wake = () => {}

  send(message: Message): void {
    this.#arrived.push(message)
    this.#wake()
  }

  fail(failure: Error): void {
    this.#failure ??= failure
    this.#wake()
  }

  end(): void {
    this.#hasEnded = true
    this.#wake()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Message, void> {
    for (;;) {
      const message = this.#arrived.shift()
      if (message) yield message
      else if (this.#failure) throw this.#failure
      else if (this.#hasEnded) return
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}
