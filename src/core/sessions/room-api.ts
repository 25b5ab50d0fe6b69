import type { ContributionId } from '#shared/ids.ts'
import { unlocked } from '../rpc/procedures.ts'
import { answer, contribute, putBack, reword, withdraw, wordsBy } from './contributions.ts'
import { addNote, dropNote, keepDraft, tapSpoke } from './facilitator.ts'
import { pick, rate, sort, vote } from './marks.ts'
import { agree, arrive, handOver, leave, reveal, swapModule } from './room.ts'
import { extendRound, moveToRound, pauseSession, replanRest, resumeSession, startSession } from './run-session.ts'

/** After an act the lists are brought up to date at once, so that the heartbeat and every window know. */
const { sessions } = unlocked.use(async ({ context, next }) => {
  const result = await next()
  context.documents.project()
  return result
})
/** Words of a session that runs are no documents, so their changes are told here. */
const words = unlocked.use(async ({ context, next }) => {
  const result = await next()
  context.changes.publish('sessions')
  return result
}).sessions

export const clockApi = {
  start: sessions.start.handler(({ input, context }) =>
    done(startSession(context.documents, input.id, context.nowMs())),
  ),
  pause: sessions.pause.handler(({ input, context }) =>
    done(pauseSession(context.documents, input.id, input.kind, context.nowMs())),
  ),
  resume: sessions.resume.handler(({ input, context }) =>
    done(resumeSession(context.documents, input.id, context.nowMs())),
  ),
  extend: sessions.extend.handler(({ input, context }) =>
    done(extendRound(context.documents, input.id, input.byMs, context.nowMs())),
  ),
  move: sessions.move.handler(({ input, context }) =>
    done(moveToRound(context.documents, input.id, input.toRound, context.nowMs())),
  ),
  replanRest: sessions.replanRest.handler(({ input, context }) =>
    done(replanRest(context.documents, input.id, input.rounds, context.nowMs())),
  ),
  arrive: sessions.arrive.handler(({ input, context }) =>
    done(arrive(context.documents, input.id, input.participantId, context.nowMs())),
  ),
  leave: sessions.leave.handler(({ input, context }) =>
    done(leave(context.documents, input.id, input.participantId, context.nowMs())),
  ),
  handOver: sessions.handOver.handler(({ input, context }) =>
    done(handOver(context, input.id, input.role, input.to, context.nowMs())),
  ),
  agree: sessions.agree.handler(({ input, context }) => done(agree(context.documents, input.id, context.nowMs()))),
  swapModule: sessions.swapModule.handler(({ input, context }) =>
    done(swapModule(context, input.id, input.round, input.module, context.nowMs())),
  ),
  reveal: sessions.reveal.handler(({ input, context }) =>
    done(reveal(context, input.id, input.round, context.nowMs())),
  ),
}

export const wordsApi = {
  spoke: words.spoke.handler(({ input, context }) =>
    done(tapSpoke(context, input.id, input.participantId, input.spoke)),
  ),
  note: words.note.handler(({ input, context }) => {
    const noteId = context.newId()
    addNote(context, input.id, noteId, input.text, context.nowMs())
    return { noteId }
  }),
  dropNote: words.dropNote.handler(({ input, context }) => done(dropNote(context, input.id, input.noteId))),
  // Nobody waits for a draft: the window that writes it has it.
  keepDraft: sessions.keepDraft.handler(({ input, context }) => ({
    kept: keepDraft(context, input.id, input.text, context.nowMs()),
  })),
  contribute: words.contribute.handler(({ input: { id, ...said }, context }) => {
    const contributionId = context.newId() as ContributionId
    contribute(context, id, { ...said, id: contributionId, atMs: context.nowMs() })
    return { contributionId }
  }),
  reword: words.reword.handler(({ input, context }) =>
    done(reword(context, input.id, input.contributionId, input.text)),
  ),
  answer: words.answer.handler(({ input, context }) =>
    done(answer(context, input.id, input.contributionId, input.answer)),
  ),
  mine: sessions.mine.handler(({ input, context }) => wordsBy(context, input.id, input.contributionIds)),
  withdraw: words.withdraw.handler(({ input, context }) => done(withdraw(context, input.id, input.contributionId))),
  putBack: words.putBack.handler(({ input, context }) => done(putBack(context, input.id, input.contribution))),
  pick: words.pick.handler(({ input, context }) => done(pick(context, input.id, input.target, context.newId))),
  sort: words.sort.handler(({ input, context }) =>
    done(sort(context, input.id, input.contributionId, input.pile, context.newId)),
  ),
  vote: words.vote.handler(({ input, context }) =>
    done(vote(context, input.id, input.participantId, input.dots, context.newId)),
  ),
  rate: words.rate.handler(({ input, context }) =>
    done(rate(context, input.id, input.participantId, input.value, context.newId)),
  ),
}

/** What an act answers that has nothing to say. */
function done(_act: void): Record<string, never> {
  return {}
}
