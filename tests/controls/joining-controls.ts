import type { Change, Control } from './control.ts'

const folder = 'src/core/team/members'
const api = [`${folder}/team-api.test.ts`]
const joining = [`${folder}/joining-attacks.test.ts`, `${folder}/joining.test.ts`]

const control = (name: string, file: string, change: Change, noticedBy: readonly string[]): Control => ({
  name,
  file: `${folder}/${file}`,
  ...change,
  noticedBy,
})

/** Who is let in, and by whom. */
export const joiningControls: readonly Control[] = [
  control(
    'whoever has the words is shown no other team',
    'find-invite.ts',
    {
      from: 'entry.body.invite === invite &&\n      isInviteOf(keys, entry.body.team, entry.body.proof)',
      to: 'entry.body.invite === invite',
    },
    joining,
  ),
  control(
    'an invitation works until its day',
    'asking.ts',
    { from: "known.state !== 'open' || nowMs > body.expires * 1000", to: "known.state !== 'open'" },
    api,
  ),
  control(
    'a question is signed by whoever asks, their names included',
    'join-parcel.ts',
    {
      from: 'if (!isSignedBy(bytesOfHex(request.keys.signing), GREETING, signed, parcel.signature)) return undefined',
      to: '',
    },
    joining,
  ),
  control(
    'nobody is let in on other digits',
    'admitting.ts',
    {
      from: 'if (digitsFor(joined.log, request, joined.kept.device.id) !== plain) throw wrongDigits(joined, row)',
      to: '',
    },
    api,
  ),
  control(
    'three wrong tries close an invitation',
    'admitting.ts',
    { from: 'else withdraw(joined, row.invite)', to: '' },
    api,
  ),
  control(
    'the digits follow from what the inviter answered and nobody else',
    'admitting.ts',
    {
      from: 'body.request !== request || body.author !== inviter) continue',
      to: 'body.request !== request || !inviter) continue',
    },
    joining,
  ),
  control(
    'nobody asks without end',
    'take-request.ts',
    { from: 'return earlier.length < MOST_REQUESTS && earlier', to: 'return earlier' },
    joining,
  ),
]
