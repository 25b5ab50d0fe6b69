import type { Change, Control } from './control.ts'

const folder = 'src/core/team/sync'
const stories = [`${folder}/attackers.test.ts`, `${folder}/sync.test.ts`]
const copied = [`${folder}/device-twice.test.ts`]

const control = (name: string, file: string, change: Change, noticedBy: readonly string[] = stories): Control => ({
  name,
  file: `${folder}/${file}`,
  ...change,
  noticedBy,
})

/** Who wrote what comes along, and whether it stands where it says. */
export const arrivalControls: readonly Control[] = [
  control('a segment is signed by the device that it names', 'take-arrivals.ts', {
    from: '!writer || !segmentKind.isSignedBy(segment, writer.signing)',
    to: '!writer',
  }),
  control('heads are signed by the device that they name', 'take-arrivals.ts', {
    from: 'key && headsKind.isSignedBy(heads, writer.signing) && headsKind.open(heads, key)',
    to: 'key && headsKind.open(heads, key)',
  }),
  control('a pack is signed by the device that it names', 'take-arrivals.ts', {
    from: ' || !packKind.isSignedBy(pack, writer.signing)',
    to: '',
  }),
  control('what was written for another team is not taken', 'take-arrivals.ts', {
    from: 'header.team === team.log.team ? writersOf(team.log).get(header.device) : undefined',
    to: 'writersOf(team.log).get(header.device)',
  }),
  control('of two heads the higher one holds', 'take-arrivals.ts', {
    from: "if (header.heads <= (findKnownHeads(db, team, header.device)?.number ?? 0)) return 'known'",
    to: '',
  }),
  control('of the heads of a removed device only the keys count', 'take-arrivals.ts', {
    from: "if (writer.end) return 'new'",
    to: '',
  }),
  control(
    'a removed device hands nobody keys that nothing waits for',
    'keys-of-removed.ts',
    {
      from: 'if (waited.has(`${document} ${keyIdOf(document, key)}`)) keepKey(',
      to: 'if (keyIdOf(document, key)) keepKey(',
    },
    [`${folder}/keys-of-removed.test.ts`],
  ),
  control(
    'what waits for a key of a removed device gets it',
    'keys-of-removed.ts',
    { from: 'if (!end) continue', to: 'continue' },
    [`${folder}/keys-of-removed.test.ts`],
  ),
  control(
    'a clock that runs ahead puts no document before all others',
    'empty-inbox.ts',
    { from: 'createdAtMs: upToNow(created)', to: 'createdAtMs: created' },
    [`${folder}/clock-ahead.test.ts`],
  ),
  control(
    'an edit has no more parts than a vault can hold in memory',
    'edit.ts',
    { from: '.max(MOST_PARTS)', to: '' },
    [`${folder}/edit.test.ts`],
  ),
  control(
    'a part of an edit is no larger than one is',
    'edit.ts',
    { from: 'Bytes.refine((bytes) => bytes.byteLength <= MOST_BYTES_IN_PART)', to: 'Bytes' },
    [`${folder}/edit.test.ts`],
  ),
  control(
    'nobody finds two keys of one name',
    'edit.ts',
    { from: 'const KEY_ID_BYTES = 16', to: 'const KEY_ID_BYTES = 8' },
    [`${folder}/edit.test.ts`],
  ),
  control(
    'a key has its name in one document alone',
    'edit.ts',
    { from: 'Buffer.concat([z.encode(WireDocument, document), key])', to: 'Buffer.concat([document ? key : key])' },
    [`${folder}/edit.test.ts`],
  ),
  control(
    'an edit under the nonce of another keeps nobody’s words out',
    'inbox.ts',
    { from: 'return hexOfBytes<string>(nonce) + from', to: 'return hexOfBytes<string>(nonce) + from.slice(32)' },
    [`${folder}/same-nonce.test.ts`],
  ),
  control('a removed device packs nobody’s words', 'take-arrivals.ts', { from: 'writer.end || !key', to: '!key' }),
  control('what comes after a removal is kept apart', 'take-arrivals.ts', {
    from: 'return end !== null && sequence > end.sequence',
    to: 'return false',
  }),
  control('what is kept apart fills no vault', 'take-arrivals.ts', {
    from: "if (reason && !hasRoomInQuarantine(db, segment)) return 'refused'",
    to: '',
  }),
  control(
    'a second segment in one place is kept apart',
    'take-arrivals.ts',
    { from: "const reason = kept ? 'forked' : isPastEnd", to: "if (kept) return 'known'\n  const reason = isPastEnd" },
    copied,
  ),
  control(
    'a device that was copied finds that out',
    'take-arrivals.ts',
    { from: "if (reason === 'forked' && header.device === device.id) noteUsedTwice(db, log.team, device.id)", to: '' },
    copied,
  ),
  control(
    'only whoever the log lets in is a writer',
    'writers.ts',
    {
      from: 'log.authentic.filter(({ hash }) => valid.has(hash))',
      to: 'log.authentic.filter(({ hash }) => hash || valid)',
    },
    [`${folder}/writers.test.ts`],
  ),
  control(
    'of several cuts the one that goes furthest holds',
    'writers.ts',
    { from: 'last && last.sequence > (ends.get(device)?.sequence ?? 0)', to: 'last' },
    [`${folder}/writers.test.ts`],
  ),
]

/** How a chain is read. */
export const chainControls: readonly Control[] = [
  control('a chain goes on from the piece before', 'read-chains.ts', {
    from: "if (header.previous !== chain.appliedHash) return 'forked'",
    to: '',
  }),
  control('a chain is read in its order', 'read-chains.ts', {
    from: 'if (sequence !== chain.applied + 1 && !isPastEnd(writer, sequence)) return\n',
    to: '',
  }),
  control('the last piece that counts is the one that its remover had read', 'read-chains.ts', {
    from: "return writer.end?.sequence === header.sequence && writer.end.segment !== hash ? 'forked' : null",
    to: 'return hash ? null : null',
  }),
  control('the last piece that counts is asked for when another lies in its place', 'gaps.ts', {
    from: 'if (forks.length > 0 && !end) return []',
    to: 'if (forks.length > 0) return []',
  }),
  control('whoever reads hears what its writer had read', 'read-chains.ts', {
    from: 'for (const [of, sequence] of payload.witness) hearOfChain(db, team, of, sequence)',
    to: '',
  }),
  control('heads tell how far their device has read', 'take-arrivals.ts', {
    from: 'for (const [device, sequence] of content.vector) hearOfChain(db, team, device, sequence)',
    to: '',
  }),
  control('a segment tells which lines of the log its writer had', 'read-chains.ts', {
    from: 'for (const hash of payload.log) read.logHeads.add(hash)',
    to: '',
  }),
  control('heads tell which lines of the log their device has', 'receiving.ts', {
    from: 'listHeads(db, team.log)).flatMap(({ content }) => content.log)',
    to: 'listHeads(db, team.log)).flatMap(() => [] as EntryHash[])',
  }),
  control(
    'what waits of a removed device comes in nowhere',
    'read-chains.ts',
    { from: 'for (const { edits } of payloads) dropEdits(db, log.team, device, edits)', to: '' },
    [`${folder}/past-end.test.ts`],
  ),
  control('what was read before a removal was heard of is passed on', 'read-chains.ts', {
    from: 'shareWhole(db, base, new Set(payloads.flatMap(documentsIn)))',
    to: '',
  }),
  control(
    'whoever is behind itself writes nothing',
    'own-chain.ts',
    { from: "return known > applied ? 'behind-itself' : null", to: 'return known > applied ? null : null' },
    copied,
  ),
  control(
    'whoever was copied writes nothing',
    'own-chain.ts',
    { from: "if (noted?.device === device.id) return 'used-twice'", to: '' },
    copied,
  ),
  control(
    'a vault from a backup looks before it writes',
    'create-sync.ts',
    { from: 'if (!this.#hasLooked) await this.#look()\n      await this', to: 'await this' },
    copied,
  ),
  control('somebody outside the team writes nothing', 'own-chain.ts', {
    from: "if (!log.membership.devices.has(device.id)) return 'not-a-member'",
    to: '',
  }),
]
