import type { ReflectionModel } from '../reflection-model.ts'

export const abc: ReflectionModel = {
  id: 'abc',
  name: { nl: 'ABC, uit de RET', en: 'ABC, from REBT' },
  helps: {
    nl: 'Als je streng voor jezelf bent en wilt weten of dat klopt.',
    en: 'When you are hard on yourself and want to know whether that is fair.',
  },
  minutes: 10,
  source: 'Albert Ellis',
  isCompared: false,
  steps: [
    {
      id: 'event',
      asks: 'event',
      name: { nl: 'Aanleiding', en: 'Activating event' },
      prompt: { nl: 'Wat was er feitelijk aan de hand?', en: 'What was, in fact, going on?' },
    },
    {
      id: 'belief',
      asks: 'thoughts',
      name: { nl: 'Gedachte', en: 'Belief' },
      prompt: {
        nl: 'Wat zei je tegen jezelf? Schrijf het op zoals het in je hoofd klonk.',
        en: 'What did you tell yourself? Write it as it sounded in your head.',
      },
    },
    {
      id: 'consequence',
      asks: 'feelings',
      name: { nl: 'Gevolg', en: 'Consequence' },
      prompt: {
        nl: 'Wat voelde je daardoor, en wat deed je?',
        en: 'What did you feel because of it, and what did you do?',
      },
    },
    {
      id: 'dispute',
      asks: 'doubt',
      name: { nl: 'Klopt het?', en: 'Is it so?' },
      prompt: {
        nl: 'Klopt die gedachte? Helpt ze je? Wat zou je tegen een collega zeggen die dit dacht?',
        en: 'Is that thought true? Does it help? What would you say to a colleague who thought this?',
      },
    },
    {
      id: 'effect',
      asks: 'effect',
      name: { nl: 'Wat er verandert', en: 'What changes' },
      prompt: {
        nl: 'Welke gedachte past beter? Wat merk je als je die toelaat?',
        en: 'Which thought fits better? What do you notice when you let it in?',
      },
    },
  ],
}
