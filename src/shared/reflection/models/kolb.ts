import type { ReflectionModel } from '../reflection-model.ts'

export const kolb: ReflectionModel = {
  id: 'kolb',
  name: { nl: 'Kolb', en: 'Kolb' },
  helps: {
    nl: 'Als je van één ervaring iets wilt maken waar je vaker wat aan hebt.',
    en: 'When you want to make one experience into something of use more often.',
  },
  minutes: 15,
  source: 'David Kolb, 1984',
  isCompared: false,
  steps: [
    {
      id: 'experience',
      asks: 'event',
      name: { nl: 'Ervaren', en: 'Experience' },
      prompt: { nl: 'Wat maakte je mee?', en: 'What did you experience?' },
    },
    {
      id: 'observation',
      asks: 'looking-back',
      name: { nl: 'Terugkijken', en: 'Looking back' },
      prompt: {
        nl: 'Wat valt je op als je er van een afstandje naar kijkt?',
        en: 'What do you notice when you look at it from a little way off?',
      },
    },
    {
      id: 'concept',
      asks: 'learnt',
      name: { nl: 'Begrip', en: 'Idea' },
      prompt: {
        nl: 'Welke regel of gedachte zit hierachter? Ken je die ergens anders van, uit een boek of een training?',
        en: 'What rule or idea is behind this? Do you know it from elsewhere, a book or a training?',
      },
    },
    {
      id: 'experiment',
      asks: 'plan',
      name: { nl: 'Proberen', en: 'Experiment' },
      prompt: {
        nl: 'Hoe ga je die gedachte de komende tijd toetsen?',
        en: 'How will you put that idea to the test in the time to come?',
      },
    },
  ],
}
