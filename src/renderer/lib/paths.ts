import type { DocumentId } from '#shared/ids.ts'

/** Every address in the window; a path with a parameter has its pattern beside it. */
export const paths = {
  today: '/',
  journal: '/journal',
  journalEntry: (id: DocumentId) => `/journal/${id}`,
  /** The same with a quiet timer of five minutes. */
  fiveMinutes: (id: DocumentId) => `/journal/${id}/five`,
  dilemmas: '/dilemmas',
  dilemma: (id: DocumentId) => `/dilemmas/${id}`,
  readDilemma: (id: DocumentId) => `/dilemmas/${id}/read`,
  methods: '/methods',
  chooseMethod: '/methods/choose',
  /** The same for a session on this dilemma, or for one that is in its lobby: the choice leads back there. */
  chooseMethodFor: (dilemmaId: DocumentId) => `/methods/choose/dilemma/${dilemmaId}`,
  chooseMethodTogether: (sessionId: DocumentId) => `/methods/choose/session/${sessionId}`,
  method: (id: string) => `/methods/${id}`,
  /** The method that is in a document. */
  ownMethod: (id: DocumentId) => `/methods/own-${id}`,
  editMethod: (id: string) => `/methods/${id}/edit`,
  /** What was thrown away, of any kind. */
  bin: '/bin',
  sessions: '/sessions',
  sessionHistory: '/sessions/history',
  /** Planning with a method that was chosen before a dilemma was. */
  planWithMethod: (id: string) => `/sessions?method=${id}`,
  /** With the id of a method that was chosen before. */
  planSession: (dilemmaId: DocumentId, method: string | null = null) =>
    `/sessions/new/${dilemmaId}${method === null ? '' : `?method=${method}`}`,
  session: (id: DocumentId) => `/sessions/${id}`,
  /** The lobby, with the method that the circle chose elsewhere. */
  lobbyWithMethod: (id: DocumentId, method: string) => `/sessions/${id}?method=${method}`,
  projector: (id: DocumentId) => `/sessions/${id}/projector`,
  archive: '/archive',
  archived: (id: DocumentId) => `/archive/${id}`,
  /** What nobody touched for long. */
  lookAgain: '/archive/again',
  booklet: '/archive/booklet',
  vision: '/vision',
  principle: (id: DocumentId) => `/vision/${id}`,
  /** When the team is satisfied, for each kind of case. */
  norms: '/vision/satisfied',
  norm: (id: DocumentId) => `/vision/satisfied/${id}`,
  /** Where the vision contradicts itself or is silent. */
  visionAgenda: '/vision/agenda',
  importVision: '/vision/in',
  /** Planning a talk about points of that agenda, by their keys. */
  reviseVision: (points: readonly string[]) => `/sessions/new/vision/${points.join(',')}`,
  /** The gate between this person's space and the team's, for one document. */
  share: (id: DocumentId) => `/share/${id}`,
  team: '/team',
  newTeam: '/team/new',
  joinTeam: '/team/join',
  recoverTeam: '/team/recover',
  settings: '/settings',
  bringIn: '/settings/in',
  takeOut: '/settings/out',
}

export const patterns = {
  journalEntry: '/journal/:id',
  fiveMinutes: '/journal/:id/five',
  dilemma: '/dilemmas/:id',
  readDilemma: '/dilemmas/:id/read',
  chooseMethodFor: '/methods/choose/dilemma/:id',
  chooseMethodTogether: '/methods/choose/session/:id',
  method: '/methods/:id',
  editMethod: '/methods/:id/edit',
  /** Everything of sessions. */
  sessions: '/sessions/*?',
  planSession: '/sessions/new/:id',
  session: '/sessions/:id',
  projector: '/sessions/:id/projector',
  /** The archive with or without an open piece, so that the list stays as it is when one opens. */
  archived: '/archive/:id?',
  /** Everything of the vision. */
  vision: '/vision/*?',
  principle: '/vision/:id',
  /** The norms, with or without the one that was asked for. */
  norms: '/vision/satisfied/:id?',
  reviseVision: '/sessions/new/vision/:points',
  share: '/share/:id',
  /** Everything of the team. */
  team: '/team/*?',
}
