import type { ReflectionModel } from '../reflection-model.ts'

export const johns: ReflectionModel = {
  id: 'johns',
  name: { nl: 'Johns', en: 'Johns' },
  helps: {
    nl: 'Als gevoel en geweten door elkaar lopen.',
    en: 'When feeling and conscience run through each other.',
  },
  minutes: 20,
  source: 'Christopher Johns',
  isCompared: false,
  steps: [
    {
      id: 'aims',
      asks: 'event',
      name: { nl: 'Naar buiten kijken', en: 'Looking out' },
      prompt: {
        nl: 'Welk moment springt eruit? Wat gebeurde er, en wat wilde je bereiken?',
        en: 'Which moment stands out? What happened, and what did you want to achieve?',
      },
    },
    {
      id: 'feelings',
      asks: 'feelings',
      name: { nl: 'Naar binnen kijken', en: 'Looking in' },
      prompt: {
        nl: 'Wat voelde je, en waar kwam dat vandaan? Wat voelde de ander, denk je?',
        en: 'What did you feel, and where did it come from? What did the other feel, do you think?',
      },
    },
    {
      id: 'influences',
      asks: 'circumstances',
      name: { nl: 'Wat meespeelde', en: 'What played a part' },
      prompt: {
        nl: 'Wat stuurde je: van binnen, van buiten, wat je weet, wat hoort?',
        en: 'What steered you: from inside, from outside, what you know, what is right?',
      },
    },
    {
      id: 'better-ways',
      asks: 'alternatives',
      name: { nl: 'Had het anders gekund?', en: 'Could it have gone otherwise?' },
      prompt: {
        nl: 'Wat had je nog meer kunnen kiezen? Wat zou dat hebben gedaan met de ander, met jou, met collega’s?',
        en: 'What else could you have chosen? What would that have done to the other, to you, to colleagues?',
      },
    },
    {
      id: 'learning',
      asks: 'learnt',
      name: { nl: 'Wat het met me doet', en: 'What it changes' },
      prompt: {
        nl: 'Hoe kijk je nu naar dit moment? Kun je jezelf en anderen er beter in steunen?',
        en: 'How do you see this moment now? Can you support yourself and others better in it?',
      },
    },
  ],
}
