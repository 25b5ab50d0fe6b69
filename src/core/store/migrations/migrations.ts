import type { WritableDb } from '../store.ts'
import { up as documents } from './0001-documents.ts'
import { up as search } from './0002-search.ts'
import { up as practice } from './0003-practice.ts'
import { up as writing } from './0004-writing.ts'
import { up as journal } from './0005-journal.ts'
import { up as privacy } from './0006-privacy.ts'
import { up as aliases } from './0007-aliases.ts'
import { up as sharing } from './0008-sharing.ts'
import { up as circles } from './0009-circles.ts'
import { up as indexing } from './0010-search.ts'
import { up as archive } from './0011-archive.ts'
import { up as vision } from './0012-vision.ts'
import { up as team } from './0013-team.ts'
import { up as teamVision } from './0014-team-vision.ts'
import { up as relay } from './0015-relay.ts'
import { up as quickEdits } from './0016-quick-edits.ts'
import { up as sharedSessions } from './0017-shared-sessions.ts'
import { up as writers } from './0018-writers.ts'
import { up as relayPlaces } from './0019-relay-places.ts'
import { up as normKeepers } from './0020-norm-keepers.ts'
import { up as togetherEditors } from './0021-together-editors.ts'

/** Append-only: what stands here has been run on people's vaults. Place in the list, from 1, is the schema version. */
export const migrations: readonly ((db: WritableDb) => void)[] = [
  documents,
  search,
  practice,
  writing,
  journal,
  privacy,
  aliases,
  sharing,
  circles,
  indexing,
  archive,
  vision,
  team,
  teamVision,
  relay,
  quickEdits,
  sharedSessions,
  writers,
  relayPlaces,
  normKeepers,
  togetherEditors,
]
