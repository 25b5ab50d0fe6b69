import { z } from 'zod'

export const DocumentId = z.uuid().brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>

export const ParticipantId = z.uuid().brand<'ParticipantId'>()
export type ParticipantId = z.infer<typeof ParticipantId>

export const ContributionId = z.uuid().brand<'ContributionId'>()
export type ContributionId = z.infer<typeof ContributionId>

/** One case of a session. */
export const CaseId = z.uuid().brand<'CaseId'>()
export type CaseId = z.infer<typeof CaseId>

/** One open editor; lets core leave a writer out when it passes the writer's own edit on. */
export const EditorId = z.uuid().brand<'EditorId'>()
export type EditorId = z.infer<typeof EditorId>

/** The name of a method in the catalogue, such as `incident-short`. */
export const MethodId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,63}$/)
  .brand<'MethodId'>()
export type MethodId = z.infer<typeof MethodId>

/** An alias in the private list of one document. */
export const AliasId = z.uuid().brand<'AliasId'>()
export type AliasId = z.infer<typeof AliasId>

/** The bytes that name something in a team's log, in lower-case hexadecimal. */
const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/** Somebody in a team, with one device or more. */
export const TeamPersonId = hexOf(16).brand<'TeamPersonId'>()
export type TeamPersonId = z.infer<typeof TeamPersonId>

export const TeamDeviceId = hexOf(16).brand<'TeamDeviceId'>()
export type TeamDeviceId = z.infer<typeof TeamDeviceId>

export const InvitationId = hexOf(32).brand<'InvitationId'>()
export type InvitationId = z.infer<typeof InvitationId>

/** Somebody's question to be let in. */
export const TeamRequestId = hexOf(32).brand<'TeamRequestId'>()
export type TeamRequestId = z.infer<typeof TeamRequestId>

/** A piece of what one device shared. */
export const SegmentId = hexOf(32).brand<'SegmentId'>()
export type SegmentId = z.infer<typeof SegmentId>

export const TeamId = z.uuid().brand<'TeamId'>()
export type TeamId = z.infer<typeof TeamId>

/** A question to the archive that was kept under a name. */
export const SavedFilterId = z.uuid().brand<'SavedFilterId'>()
export type SavedFilterId = z.infer<typeof SavedFilterId>
