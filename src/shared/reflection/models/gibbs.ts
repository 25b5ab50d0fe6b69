import type { ReflectionModel } from '../reflection-model.ts'

export const gibbs: ReflectionModel = {
  id: 'gibbs',
  name: { nl: 'Gibbs', en: 'Gibbs' },
  helps: {
    nl: 'Als je een gebeurtenis rustig van alle kanten wilt bekijken.',
    en: 'When you want to look at something that happened from all sides, without haste.',
  },
  minutes: 20,
  source: 'Graham Gibbs, 1988',
  isCompared: true,
  steps: [
    {
      id: 'description',
      asks: 'event',
      name: { nl: 'Wat er gebeurde', en: 'What happened' },
      prompt: {
        nl: 'Wat gebeurde er? Vertel het zoals een camera het zou zien, nog zonder oordeel.',
        en: 'What happened? Tell it as a camera would see it, without judging yet.',
      },
    },
    {
      id: 'feelings',
      asks: 'feelings',
      name: { nl: 'Gevoelens', en: 'Feelings' },
      prompt: {
        nl: 'Wat voelde en dacht je toen? En wat voel je nu je het opschrijft?',
        en: 'What did you feel and think then? And what do you feel now that you write it down?',
      },
    },
    {
      id: 'evaluation',
      asks: 'judgement',
      name: { nl: 'Goed en niet goed', en: 'Good and bad' },
      prompt: {
        nl: 'Wat ging er goed, en wat niet? Allebei mag naast elkaar staan.',
        en: 'What went well, and what did not? Both may stand side by side.',
      },
    },
    {
      id: 'analysis',
      asks: 'sense',
      name: { nl: 'Begrijpen', en: 'Making sense' },
      prompt: {
        nl: 'Hoe kwam het zo? Wat lag aan jou, aan de ander, en aan alles eromheen?',
        en: 'How did it come to this? What was yours, what was theirs, and what lay in everything around it?',
      },
    },
    {
      id: 'conclusion',
      asks: 'learnt',
      name: { nl: 'Wat ik eruit haal', en: 'What I take from it' },
      prompt: {
        nl: 'Wat weet je nu, dat je toen nog niet wist?',
        en: 'What do you know now that you did not know then?',
      },
    },
    {
      id: 'plan',
      asks: 'plan',
      name: { nl: 'Volgende keer', en: 'Next time' },
      prompt: {
        nl: 'Wat doe je de volgende keer hetzelfde, en wat anders? Eén kleine stap is genoeg.',
        en: 'What will you do the same next time, and what differently? One small step is enough.',
      },
    },
  ],
}
