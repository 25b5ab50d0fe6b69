import type { Control } from './control.ts'

const stories = [
  'src/core/team/log/attackers.test.ts',
  'src/core/team/log/team-log.test.ts',
  'src/core/team/log/vectors.test.ts',
  'src/core/team/log/membership.test.ts',
]

const idle = ['src/core/team/log/idle.test.ts']

const log = (control: Omit<Control, 'noticedBy'> & Partial<Control>): Control => ({
  noticedBy: stories,
  ...control,
  file: `src/core/team/log/${control.file}`,
})

/** What the team log checks before it believes an entry, and who may read. */
export const logControls: readonly Control[] = [
  log({
    name: 'an entry is signed by the device that it names',
    file: 'authentic.ts',
    from: 'return keys !== undefined && isEntrySignedBy(entry, keys.signing)',
    to: 'return keys !== undefined',
  }),
  log({
    name: 'a name is read without marks that make it look like another',
    file: 'names.ts',
    from: '.overwrite(plainName)',
    to: '',
    noticedBy: ['src/core/team/log/names.test.ts'],
  }),
  log({
    name: 'nothing is kept or built on of a device that nobody let in',
    file: 'introduced.ts',
    from: 'if (!this.#mayHaveWritten(entry) || !this.#proofs.isAuthentic(entry)) return false',
    to: 'if (!this.#proofs.isAuthentic(entry)) return false',
    noticedBy: idle,
  }),
  log({
    name: 'nobody brings in a device by a recovery key that is none',
    file: 'introduced.ts',
    from: 'return [...this.#recovery].some((key) => isProvenBy(body, key))',
    to: 'return true',
    noticedBy: idle,
  }),
  log({
    name: 'of what counts for nothing only so much is kept',
    file: 'team-log.ts',
    from: 'if (fresh.has(hash) && (hasRoom || !idle.has(hash))) taken.add(hash)',
    to: 'if (fresh.has(hash)) taken.add(hash)',
    noticedBy: idle,
  }),
  log({
    name: 'what counts is kept however much there is',
    file: 'team-log.ts',
    from: 'if (fresh.has(hash) && (hasRoom || !idle.has(hash))) taken.add(hash)',
    to: 'if (fresh.has(hash) && hasRoom) taken.add(hash)',
    noticedBy: idle,
  }),
  log({
    name: 'of what counts for nothing only so many are kept, however small',
    file: 'team-log.ts',
    from: 'bytesLeft >= bytes.byteLength && left > 0',
    to: 'bytesLeft >= bytes.byteLength',
    noticedBy: idle,
  }),
  log({
    name: 'nobody builds on what counts for nothing',
    file: 'team-log.ts',
    from: 'const counting = ancestry.order.filter(({ hash }) => !idle.has(hash))',
    to: 'const counting = ancestry.order',
    noticedBy: idle,
  }),
  log({
    name: 'of one device only so many removals count',
    file: 'strong-acts.ts',
    from: '|| earlier >= MOST_OF_ONE_DEVICE) continue',
    to: ') continue',
    noticedBy: idle,
  }),
  log({
    name: 'a device has the name that follows from its keys',
    file: 'rules.ts',
    from: 'if (deviceIdOf(body.keys) !== body.author) return false',
    to: '',
  }),
  log({
    name: 'only administrators invite others',
    file: 'rules.ts',
    from: 'if (!by.isAdmin && !isForOwnDevice) return false',
    to: '',
  }),
  log({
    name: 'an invite works once',
    file: 'rules.ts',
    from: "team.invites.set(request.invite, { ...invite, state: 'used' })",
    to: '',
  }),
  log({
    name: 'a request is for this team and an open invite',
    file: 'rules.ts',
    from: "if (!request || request.team !== entry.body.team || invite?.state !== 'open') return false",
    to: 'if (!request || !invite) return false',
  }),
  log({
    name: 'who is removed does not come back under the same keys',
    file: 'rules.ts',
    from: 'if (!mayAdmit(team, entry, invite.person) || team.removed.has(device) || team.devices.has(device)) return false',
    to: 'if (!mayAdmit(team, entry, invite.person) || team.devices.has(device)) return false',
  }),
  log({
    name: 'a device in the team is not let in again as somebody else’s',
    file: 'rules.ts',
    from: 'if (!mayAdmit(team, entry, invite.person) || team.removed.has(device) || team.devices.has(device)) return false',
    to: 'if (!mayAdmit(team, entry, invite.person) || team.removed.has(device)) return false',
  }),
  log({
    // That it is not a removed one either is held twice: a removal takes back all that its device writes from then on.
    name: 'a device in the team does not become somebody else’s by the recovery key',
    file: 'rules.ts',
    from: 'if (device !== body.author || team.removed.has(device) || team.devices.has(device)) return false',
    to: 'if (device !== body.author || team.removed.has(device)) return false',
  }),
  log({
    name: 'an invitation that was taken back lets nobody in',
    file: 'rules.ts',
    from: "team.invites.set(entry.body.invite, { ...invite, state: 'closed' })",
    to: '',
  }),
  log({
    name: 'a member gives no name to the team',
    file: 'rules.ts',
    from: "return by !== undefined && (by.isAdmin || entry.body.about === 'people')",
    to: 'return by !== undefined',
  }),
  log({
    name: 'only administrators make administrators',
    file: 'rules.ts',
    from: "if (body.role === 'admin' && !authorOf(team, entry)?.isAdmin) return false",
    to: '',
  }),
  log({
    name: 'with a person go the invites that they know',
    file: 'rules.ts',
    from: "if (invite.state === 'open' && isKnownToThem) team.invites.set(key, { ...invite, state: 'closed' })",
    to: '',
  }),
  log({
    name: 'recovery asks for the recovery key',
    file: 'rules.ts',
    from: 'if (team.recovery === null || !isProvenBy(body, team.recovery)) return false',
    to: '',
  }),
  log({
    name: 'a recovery key is spent by its use',
    file: 'rules.ts',
    from: 'team.recovery = body.next',
    to: '',
  }),
  log({
    name: 'members remove nobody else',
    file: 'strong-acts.ts',
    from: 'return body.cuts.every(isOwn) && body.people.every((person) => person === by.person)',
    to: 'return true',
  }),
  log({
    name: 'what the removed wrote meanwhile does not count',
    file: 'strong-acts.ts',
    from: 'const isUnknownTo = (act: StrongAct, entry: Entry) => act.hash !== entry.hash && !isBefore(entry.hash, act.hash)',
    to: 'const isUnknownTo = () => false',
  }),
  log({
    name: 'whom the removed let in meanwhile does not stay',
    file: 'strong-acts.ts',
    from: '(isMeanwhile && letsIn(entry, body.people))',
    to: 'false',
  }),
  log({
    name: 'a second invite under the same key does not hide whose device it is',
    file: 'strong-acts.ts',
    from: '(invited.get(body.invite) ?? new Set()).add(body.person)',
    to: 'new Set([body.person])',
  }),
  log({
    name: 'an epoch is sealed for members alone',
    file: 'epochs.ts',
    from: 'const devices = [entry.body.author, ...entry.body.to.map(({ device }) => device)]',
    to: 'const devices = [entry.body.author]',
  }),
  log({
    name: 'an epoch is made by a member',
    file: 'epochs.ts',
    from: 'const devices = [entry.body.author, ...entry.body.to.map(({ device }) => device)]',
    to: 'const devices = entry.body.to.map(({ device }) => device)',
  }),
  log({
    name: 'an entry stands where what it builds on says',
    file: 'ancestry.ts',
    from: 'return body.lamport === highest + 1 && isAscending(body.parents)',
    to: 'return !Number.isNaN(highest)',
  }),
  log({
    name: 'nothing is built on what is not here',
    file: 'ancestry.ts',
    from: 'Math.max(...parents.map((parent) => parent?.body.lamport ?? Number.NaN))',
    to: 'Math.max(body.lamport - 1, ...parents.map((parent) => parent?.body.lamport ?? 0))',
  }),
  log({
    name: 'what an administrator did before they heard of their demotion does not count',
    file: 'strong-acts.ts',
    from: "if (body.type === 'role') return isMeanwhile && ADMIN_ACTS.has(type) && peopleOf(author).has(body.person)",
    to: "if (body.type === 'role') return false",
  }),
  log({
    name: 'the epoch to write with is for exactly the devices of now',
    file: 'epochs.ts',
    from: '!isVoid(head) && isFor(head, devices)',
    to: '!isVoid(head)',
  }),
  log({
    name: 'an epoch that was taken back is not written with',
    file: 'epochs.ts',
    from: '!isVoid(head) && ',
    to: '',
  }),
  log({
    name: 'everybody has the same key of an epoch',
    file: 'epoch-keys.ts',
    from: '!sameBytes(commitmentTo(key), entry.body.commitment)',
    to: 'false',
  }),
  log({
    name: 'a request to join is signed with the invite',
    file: 'join-request.ts',
    from: 'isSignedBy(bytesOfHex(invite), JOIN_BY_INVITE, wanted, byInvite) &&',
    to: '',
  }),
  log({
    name: 'a request to join is signed with the device that asks',
    file: 'join-request.ts',
    from: 'isSignedBy(bytesOfHex(keys.signing), JOIN_BY_DEVICE, wanted, byDevice)',
    to: 'true',
  }),
  log({
    name: 'the digits to compare follow from what was asked',
    file: 'join-request.ts',
    from: 'Buffer.concat([bytesOfHex(request), nonce])',
    to: 'Buffer.from(nonce)',
  }),
  log({
    name: 'a slip in the words of an invite is seen',
    file: 'invite-code.ts',
    from: 'return bytes[SECRET_BYTES] === checkOf(secret) ? secret : undefined',
    to: 'return secret',
  }),
  log({
    name: 'the proof of recovery holds for one place in the log',
    file: 'recovery.ts',
    from: 'return isSignedBy(bytesOfHex(recovery), RECOVERY, bytesOfBody({ ...body, proof: NO_PROOF }), body.proof)',
    to: 'return isSignedBy(bytesOfHex(recovery), RECOVERY, new Uint8Array(), body.proof) || body.proof.some(Boolean)',
  }),
]

/** What seals and signs, below the log and the segments. */
export const cryptoControls: readonly Control[] = [
  {
    name: 'what is sealed opens in its own place alone',
    file: 'src/core/crypto/aead.ts',
    from: 'sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(secret, context, null, nonce, key)',
    to: "sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(secret, '', null, nonce, key)",
    also: [
      {
        from: 'crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed.bytes, context, sealed.nonce, key)',
        to: "crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed.bytes, '', sealed.nonce, key)",
      },
    ],
    noticedBy: ['src/core/team/sync/segment.test.ts', 'src/core/crypto/crypto.test.ts'],
  },
  {
    name: 'a signature for one use is worth nothing for another',
    file: 'src/core/crypto/domain.ts',
    from: 'Buffer.from(`${domain}\\0`)',
    to: "Buffer.from('')",
    noticedBy: ['src/core/team/log/vectors.test.ts', 'src/core/crypto/crypto.test.ts'],
  },
  {
    name: 'there is one way to write an entry as bytes',
    file: 'src/core/crypto/canonical-cbor.ts',
    from: 'Buffer.compare(toCanonicalCbor(value), bytes) === 0 ? value : undefined',
    to: 'value',
    noticedBy: ['src/core/crypto/canonical-cbor.test.ts', 'src/core/team/log/vectors.test.ts'],
  },
]
