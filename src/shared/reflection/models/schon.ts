import type { ReflectionModel } from '../reflection-model.ts'

export const schon: ReflectionModel = {
  id: 'schon',
  name: { nl: 'Schön', en: 'Schön' },
  helps: {
    nl: 'Als je op gevoel iets deed en wilt weten wat je handen al wisten.',
    en: 'When you acted by feel and want to know what your hands knew already.',
  },
  minutes: 10,
  source: 'Donald Schön',
  isCompared: false,
  steps: [
    {
      id: 'in-action',
      asks: 'surprise',
      name: { nl: 'Op het moment zelf', en: 'In the moment' },
      prompt: {
        nl: 'Wat verraste je toen, en hoe ging je daar ter plekke mee om?',
        en: 'What surprised you then, and how did you deal with it on the spot?',
      },
    },
    {
      id: 'on-action',
      asks: 'looking-back',
      name: { nl: 'Achteraf', en: 'Afterwards' },
      prompt: {
        nl: 'Wat zie je nu, dat je toen niet zag? Wat wist je eigenlijk al?',
        en: 'What do you see now that you did not see then? What did you know already?',
      },
    },
  ],
}
