import type { ContributionId } from '#shared/ids.ts'
import { unlocked } from '../rpc/procedures.ts'
import { answer, contribute, putBack, reword, withdraw, wordsBy } from './contributions.ts'
import { addNote, dropNote, keepDraft, tapSpoke } from './facilitator.ts'
import { pick, rate, sort, vote } from './marks.ts'
import { agree, arrive, handOver, leave, reveal, swapModule } from './room.ts'
import {
  backToRounds,
  beginClosing,
  extendRound,
  moveToRound,
  pauseSession,
  replanRest,
  resumeSession,
  startSession,
} from './run-session.ts'

/**
 * What happens in the room shows at once in every window that follows the session; lists and index, which nobody in the
 * room looks at, come when nothing was done for a moment, or when somebody asks for them.
 */
const room = unlocked.use(async ({ context, next }) => {
  const result = await next()
  context.changes.publish('sessions')
  return result
}).sessions
const { sessions: quiet } = unlocked

export const clockApi = {
  start: room.start.handler(({ input, context }) => done(startSession(context.documents, input.id, context.nowMs()))),
  pause: room.pause.handler(({ input, context }) =>
    done(pauseSession(context.documents, input.id, input.kind, context.nowMs())),
  ),
  resume: room.resume.handler(({ input, context }) =>
    done(resumeSession(context.documents, input.id, context.nowMs())),
  ),
  extend: room.extend.handler(({ input, context }) =>
    done(extendRound(context.documents, input.id, input.byMs, context.nowMs())),
  ),
  move: room.move.handler(({ input, context }) =>
    done(moveToRound(context.documents, input.id, input.toRound, context.nowMs())),
  ),
  beginClosing: room.beginClosing.handler(({ input, context }) =>
    done(beginClosing(context.documents, input.id, context.nowMs())),
  ),
  backToRounds: room.backToRounds.handler(({ input, context }) =>
    done(backToRounds(context.documents, input.id, context.nowMs())),
  ),
  replanRest: room.replanRest.handler(({ input, context }) =>
    done(replanRest(context.documents, input.id, input.rounds, context.nowMs())),
  ),
  arrive: room.arrive.handler(({ input, context }) =>
    done(arrive(context.documents, input.id, input.participantId, context.nowMs())),
  ),
  leave: room.leave.handler(({ input, context }) =>
    done(leave(context.documents, input.id, input.participantId, context.nowMs())),
  ),
  handOver: room.handOver.handler(({ input, context }) =>
    done(handOver(context, input.id, input.role, input.to, context.nowMs())),
  ),
  agree: room.agree.handler(({ input, context }) => done(agree(context.documents, input.id, context.nowMs()))),
  swapModule: room.swapModule.handler(({ input, context }) =>
    done(swapModule(context, input.id, input.round, input.module, context.nowMs())),
  ),
  reveal: room.reveal.handler(({ input, context }) => done(reveal(context, input.id, input.round, context.nowMs()))),
}

export const wordsApi = {
  spoke: room.spoke.handler(({ input, context }) =>
    done(tapSpoke(context, input.id, input.participantId, input.spoke)),
  ),
  note: room.note.handler(({ input, context }) => {
    const noteId = context.newId()
    addNote(context, input.id, noteId, input.text, context.nowMs())
    return { noteId }
  }),
  dropNote: room.dropNote.handler(({ input, context }) => done(dropNote(context, input.id, input.noteId))),
  // Nobody waits for a draft: the window that writes it has it.
  keepDraft: quiet.keepDraft.handler(({ input, context }) => ({
    kept: keepDraft(context, input.id, input.text, context.nowMs()),
  })),
  contribute: room.contribute.handler(({ input: { id, ...said }, context }) => {
    const contributionId = context.newId() as ContributionId
    contribute(context, id, { ...said, id: contributionId, atMs: context.nowMs() })
    return { contributionId }
  }),
  reword: room.reword.handler(({ input, context }) =>
    done(reword(context, input.id, input.contributionId, input.text)),
  ),
  answer: room.answer.handler(({ input, context }) =>
    done(answer(context, input.id, input.contributionId, input.answer)),
  ),
  mine: quiet.mine.handler(({ input, context }) => wordsBy(context, input.id, input.contributionIds)),
  withdraw: room.withdraw.handler(({ input, context }) => done(withdraw(context, input.id, input.contributionId))),
  putBack: room.putBack.handler(({ input, context }) => done(putBack(context, input.id, input.contribution))),
  pick: room.pick.handler(({ input, context }) => done(pick(context, input.id, input.target, context.newId))),
  sort: room.sort.handler(({ input, context }) =>
    done(sort(context, input.id, input.contributionId, input.pile, context.newId)),
  ),
  vote: room.vote.handler(({ input, context }) =>
    done(vote(context, input.id, input.participantId, input.dots, context.newId)),
  ),
  rate: room.rate.handler(({ input, context }) =>
    done(rate(context, input.id, input.participantId, input.value, context.newId)),
  ),
}

/** What an act answers that has nothing to say. */
function done(_act: void): Record<string, never> {
  return {}
}
