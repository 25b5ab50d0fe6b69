import type { ReflectionModel } from '../reflection-model.ts'

export const meaning: ReflectionModel = {
  id: 'meaning',
  name: { nl: 'Denken, voelen, willen', en: 'Thinking, feeling, wanting' },
  helps: {
    nl: 'Als je kort wilt stilstaan bij wat dit voor jou betekent.',
    en: 'When you want to pause at what this means to you.',
  },
  minutes: 5,
  source: 'Betekenisgericht reflecteren (Fred Korthagen)',
  isCompared: true,
  steps: [
    {
      id: 'think',
      asks: 'thoughts',
      name: { nl: 'Denken', en: 'Thinking' },
      prompt: { nl: 'Wat denk je hierover?', en: 'What do you think about this?' },
    },
    {
      id: 'feel',
      asks: 'feelings',
      name: { nl: 'Voelen', en: 'Feeling' },
      prompt: { nl: 'Wat voel je erbij?', en: 'What do you feel about it?' },
    },
    {
      id: 'want',
      asks: 'wishes',
      name: { nl: 'Willen', en: 'Wanting' },
      prompt: {
        nl: 'Wat wil je ten diepste? Wat heb je daarvoor nodig?',
        en: 'What do you want most deeply? What do you need for that?',
      },
    },
  ],
}
