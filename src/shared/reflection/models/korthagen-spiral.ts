import type { ReflectionModel } from '../reflection-model.ts'

export const korthagenSpiral: ReflectionModel = {
  id: 'korthagen-spiral',
  name: { nl: 'Spiraal van Korthagen', en: 'Korthagen’s spiral' },
  helps: {
    nl: 'Als je iets in je handelen wilt veranderen en het daarna wilt uitproberen.',
    en: 'When you want to change something in how you act, and try it out.',
  },
  minutes: 20,
  source: 'Fred Korthagen, 1993 (ALACT)',
  isCompared: true,
  steps: [
    {
      id: 'experience',
      asks: 'event',
      name: { nl: 'Handelen', en: 'Acting' },
      prompt: {
        nl: 'Waar was je mee bezig, en wat wilde je bereiken?',
        en: 'What were you doing, and what did you want to achieve?',
      },
    },
    {
      id: 'looking-back',
      asks: 'looking-back',
      name: { nl: 'Terugblikken', en: 'Looking back' },
      prompt: {
        nl: 'Wat deed, dacht, voelde en wilde je? En de ander, voor zover je dat weet?',
        en: 'What did you do, think, feel and want? And the other, as far as you know?',
      },
    },
    {
      id: 'essence',
      asks: 'sense',
      name: { nl: 'De kern', en: 'The essence' },
      prompt: {
        nl: 'Waar draait het om? Wat hangt waarmee samen?',
        en: 'What is it really about? What goes together with what?',
      },
    },
    {
      id: 'alternatives',
      asks: 'alternatives',
      name: { nl: 'Andere wegen', en: 'Other ways' },
      prompt: {
        nl: 'Wat had je nog meer kunnen doen? Zet bij elke weg wat hij geeft en wat hij kost.',
        en: 'What else could you have done? Note for each way what it gives and what it costs.',
      },
    },
    {
      id: 'trial',
      asks: 'plan',
      name: { nl: 'Uitproberen', en: 'Trying out' },
      prompt: {
        nl: 'Welke weg probeer je uit, wanneer, en waar let je dan op?',
        en: 'Which way will you try, when, and what will you watch for?',
      },
    },
  ],
}
