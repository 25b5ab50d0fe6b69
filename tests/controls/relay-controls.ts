import type { Change, Control } from './control.ts'

const folder = 'src/core/team/transport/nats'
const place = [`${folder}/stored-place.test.ts`]
const transport = [`${folder}/nats-transport.test.ts`]

const control = (name: string, file: string, change: Change, noticedBy: readonly string[]): Control => ({
  name,
  file: `${folder}/${file}`,
  ...change,
  noticedBy,
})

/** What a relay may not do to a team, nor one of its devices to another; tried on a real server. */
export const relayControls: readonly Control[] = [
  control(
    'a relay that was put back is read from its start',
    'stream-reader.ts',
    { from: 'return message !== null && markOf(message.data) === place.mark', to: 'return message !== null' },
    place,
  ),
  control(
    'what a relay that was put back lost is offered again',
    'own-messages.ts',
    { from: ' || link !== this.#trusted', to: '' },
    place,
  ),
  control(
    'a relay that goes back in time while a connection stays is found out',
    'stream-reader.ts',
    { from: ' || this.#findsPutBack(batch)) return', to: ') return' },
    [`${folder}/put-back-meanwhile.test.ts`],
  ),
  control(
    'what was offered is looked after again when the relay went back in time',
    'stream-reader.ts',
    { from: 'this.rewind()\n    this.#link.startOver()', to: 'this.rewind()' },
    [`${folder}/put-back-meanwhile.test.ts`],
  ),
  control(
    'what could not be understood yet is not passed over at the next start',
    'stream-reader.ts',
    { from: 'const place = { ...this.#place, waiting }', to: 'const place = { ...this.#place, waiting: [] }' },
    place,
  ),
  control(
    'what nobody said was kept is read again after a start',
    'stream-reader.ts',
    { from: 'yield* this.#hand(seq, data)', to: 'yield* this.#hand(seq, data)\n          this.settle()' },
    place,
  ),
  control(
    'a device writes on its own subjects alone',
    'relay-config.ts',
    { from: 'return [\n    own,', to: "return [\n    '>'," },
    transport,
  ),
  control(
    'nobody listens to what a relay answers another',
    'relay-config.ts',
    { from: '`${inbox}.>`', to: "'>'" },
    transport,
  ),
  control(
    'old heads go, because they hold keys',
    'relay-stream.ts',
    { from: 'max_msgs_per_subject: 1,', to: 'max_msgs_per_subject: 9,' },
    transport,
  ),
  control(
    'nothing is sent without TLS to another computer',
    'relay-connection.ts',
    { from: "url?.protocol === 'ws:' && LOOPBACK.has(url.hostname)", to: "url?.protocol === 'ws:'" },
    ['src/core/team/members/relay-address.test.ts'],
  ),
  control(
    'a card of a device with another key is refused',
    'gather-relay-teams.ts',
    { from: 'other.key !== device.key || ', to: '' },
    [`${folder}/gather-relay-teams.test.ts`],
  ),
  {
    name: 'a device that comes in anew reads a relay from its start',
    file: 'src/core/team/members/relay-place-rows.ts',
    from: 'WHERE stream = ? AND device = ?',
    to: 'WHERE stream = ? AND ? IS NOT NULL',
    noticedBy: ['src/core/team/members/relay-place-rows.test.ts'],
  },
]
