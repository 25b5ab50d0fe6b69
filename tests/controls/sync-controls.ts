import type { Change, Control } from './control.ts'

const folder = 'src/core/team/sync'
const stories = [`${folder}/attackers.test.ts`, `${folder}/sync.test.ts`]
const takenBack = [`${folder}/withdrawals.test.ts`]
const packed = [`${folder}/packs.test.ts`, `${folder}/attackers.test.ts`]
const places = [`${folder}/swaps.test.ts`, `${folder}/segment.test.ts`]
const edits = [`${folder}/edit.test.ts`]

const control = (name: string, file: string, change: Change, noticedBy: readonly string[] = stories): Control => ({
  name,
  file: `${folder}/${file}`,
  ...change,
  noticedBy,
})

/** What stands in for segments that are gone. */
export const packControls: readonly Control[] = [
  control(
    'nobody has the words of another passed over',
    'packs.ts',
    { from: 'from === device || writersOf(base.team.log).get(device)?.end', to: 'from !== undefined' },
    [`${folder}/attackers.test.ts`],
  ),
  control(
    'a pack counts when all its parts are there',
    'packs.ts',
    { from: '!pack.isWhole || pack.device === base.team.device.id', to: 'pack.device === base.team.device.id' },
    [`${folder}/attackers.test.ts`],
  ),
  control(
    'a chain goes on after a pack from the piece that it names',
    'packs.ts',
    {
      from: 'advanceChain(db, team.log.team, device, sequence, hash)',
      to: 'advanceChain(db, team.log.team, device, sequence, team.log.team ?? hash)',
    },
    packed,
  ),
  control(
    'segments stay until every device has read them',
    'packs.ts',
    { from: 'if (!others.every(hasRead)) return []', to: 'if (!others.every(hasRead) && others.length < 0) return []' },
    packed,
  ),
  control(
    'segments stay for thirty days beside their pack',
    'packs.ts',
    { from: 'const KEPT_MS = 30 * 24 * 60 * 60_000', to: 'const KEPT_MS = 0' },
    packed,
  ),
]

/** What is taken back. */
export const withdrawalControls: readonly Control[] = [
  control(
    'much at once is held until somebody answers',
    'withdrawals.ts',
    {
      from: 'return asked >= FEWEST && asked > MOST_PART * (standing + done)',
      to: 'return asked + standing + done < 0',
    },
    takenBack,
  ),
  control(
    'a little is not held',
    'withdrawals.ts',
    { from: 'return asked >= FEWEST && asked >', to: 'return asked >' },
    takenBack,
  ),
  control(
    'the key of what was taken back is destroyed',
    'withdrawals.ts',
    { from: '  destroyKey(db, team, gone.document, gone.key)\n', to: '' },
    takenBack,
  ),
  control(
    'a key that was destroyed is not taken again',
    'key-table.ts',
    {
      from: 'return !isDestroyed && insertKey(db, team, document, { id, key })',
      to: 'return insertKey(db, team, document, { id, key: isDestroyed ? key : key })',
    },
    [`${folder}/attackers.test.ts`, ...takenBack],
  ),
  control(
    'what waits under a key that was destroyed goes with it',
    'withdrawals.ts',
    { from: '  dropFromInbox(db, team, gone.document, gone.key)\n', to: '' },
    [`${folder}/attackers.test.ts`],
  ),
  control(
    'what stands again is shared under another key',
    'withdrawals.ts',
    {
      from: "AND removed_at_ms IS NULL AND outcome IN ('done', 'refused')",
      to: "AND removed_at_ms IS NULL AND outcome = 'none'",
    },
    takenBack,
  ),
  control(
    'what somebody shared again is not put in the bin for the old key',
    'withdrawals.ts',
    {
      from: 'isStanding(db, document, space) && !hasOtherKey(db, log.team, document)',
      to: 'isStanding(db, document, space)',
    },
    takenBack,
  ),
  control(
    'no device takes back a key that came after its own withdrawal',
    'withdrawals.ts',
    {
      from: "AND gone.document_id = id AND outcome = 'done' AND at_ms >= removed_at_ms)",
      to: "AND gone.document_id = id AND outcome = 'none')",
    },
    takenBack,
  ),
]

/** What is sealed where. */
export const sealControls: readonly Control[] = [
  {
    name: 'nothing stands beside the parts of a piece',
    file: 'src/core/crypto/byte-map.ts',
    from: 'if (bytes[0] !== MAP + names.length) return undefined',
    to: '',
    also: [{ from: 'return at === bytes.byteLength ?', to: 'return at > 0 ?' }],
    noticedBy: [`${folder}/attackers.test.ts`],
  },
  {
    ...control(
      'a payload opens under its own header alone',
      'envelope.ts',
      { from: 'seal(pad(secret), contentKeyOf(epochKey), place)', to: "seal(pad(secret), contentKeyOf(epochKey), '')" },
      places,
    ),
    also: [
      {
        from: 'unseal({ nonce: parts.nonce, bytes: parts.sealed }, contentKeyOf(epochKey), parts.header)',
        to: "unseal({ nonce: parts.nonce, bytes: parts.sealed }, contentKeyOf(epochKey), '')",
      },
    ],
  },
  control(
    'a signature is over the header too',
    'envelope.ts',
    {
      from: 'return toCanonicalCbor([header, nonce, sealed])',
      to: 'return toCanonicalCbor([header ? nonce : nonce, sealed])',
    },
    places,
  ),
  control(
    'a signature is over what is sealed',
    'envelope.ts',
    {
      from: 'return toCanonicalCbor([header, nonce, sealed])',
      to: 'return toCanonicalCbor([header, nonce, sealed ? 0 : 0])',
    },
    places,
  ),
  control(
    'an edit opens in its own document alone',
    'edit.ts',
    {
      from: 'bytesOfHex(team), z.encode(WireDocument, document), bytesOfHex(key)]',
      to: 'bytesOfHex(team), document ? 0 : 0, bytesOfHex(key)]',
    },
    edits,
  ),
  control(
    'an edit opens in its own team alone',
    'edit.ts',
    {
      from: 'bytesOfHex(team), z.encode(WireDocument, document), bytesOfHex(key)]',
      to: 'team ? 0 : 0, z.encode(WireDocument, document), bytesOfHex(key)]',
    },
    edits,
  ),
  control(
    'what is sealed is filled up to few sizes',
    'padding.ts',
    {
      from: 'while (size < bytes.byteLength + LENGTH_BYTES) size *= 2',
      to: 'size = Math.max(size, bytes.byteLength + LENGTH_BYTES)',
    },
    [`${folder}/segment.test.ts`],
  ),
  control(
    'what fills it up is nothing',
    'padding.ts',
    {
      from: 'isWhole && padded.subarray(LENGTH_BYTES + length).every((byte) => byte === 0) ? bytes',
      to: 'isWhole ? bytes',
    },
    [`${folder}/segment.test.ts`],
  ),
]

const outbox = (name: string, change: Change): Control => ({
  ...control(name, '', change, [`${folder}/sync.test.ts`]),
  file: 'src/core/documents/outbox.ts',
})

/** What may leave a vault, and what may come into it. */
export const spaceControls: readonly Control[] = [
  outbox('nothing leaves but of the space of this team', {
    from: "\"space = ? AND space LIKE 'team:%' AND kind",
    to: "\"? <> '' AND kind",
  }),
  outbox('a journal leaves nowhere', { from: " AND kind <> 'journal'", to: '' }),
  outbox('what is in the bin does not leave', { from: ' AND removed_at_ms IS NULL"', to: '"' }),
  {
    ...control(
      'what comes in touches no document of another space',
      '',
      {
        from: "edits.kind === 'journal' || (header && header.space !== edits.space)",
        to: "edits.kind === 'journal' || (header && header.space === undefined)",
      },
      [`${folder}/sync.test.ts`],
    ),
    file: 'src/core/documents/create-documents.ts',
  },
]
