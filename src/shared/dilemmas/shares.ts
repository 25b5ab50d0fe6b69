/** Who has a part in a difficulty: I, my team, the organisation, policy and means. */
export const shares = ['mine', 'team', 'organisation', 'policy'] as const
export type Share = (typeof shares)[number]

/** The field that holds each share: null while it plays no part, words or an empty text once it does. */
export const shareFields = {
  mine: 'shareMine',
  team: 'shareTeam',
  organisation: 'shareOrganisation',
  policy: 'sharePolicy',
} as const satisfies Record<Share, string>

type ShareFields = Readonly<Record<(typeof shareFields)[Share], string | null>>

/** The shares that play a part, in their fixed order. */
export function sharesIn(fields: ShareFields): Share[] {
  return shares.filter((share) => fields[shareFields[share]] !== null)
}
