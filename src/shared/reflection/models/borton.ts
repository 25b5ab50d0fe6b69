import type { ReflectionModel } from '../reflection-model.ts'

export const borton: ReflectionModel = {
  id: 'borton',
  name: { nl: 'Borton en Driscoll', en: 'Borton and Driscoll' },
  helps: {
    nl: 'Als je na je dienst maar vijf minuten hebt.',
    en: 'When there are only five minutes after your shift.',
  },
  minutes: 5,
  source: 'Terry Borton, 1970; John Driscoll',
  isCompared: false,
  steps: [
    {
      id: 'what',
      asks: 'event',
      name: { nl: 'Wat?', en: 'What?' },
      prompt: { nl: 'Wat gebeurde er?', en: 'What happened?' },
    },
    {
      id: 'so-what',
      asks: 'sense',
      name: { nl: 'En wat zegt dat?', en: 'So what?' },
      prompt: {
        nl: 'Waarom blijft het hangen? Wat betekent het voor jou en voor je werk?',
        en: 'Why does it stay with you? What does it mean to you and your work?',
      },
    },
    {
      id: 'now-what',
      asks: 'plan',
      name: { nl: 'En nu?', en: 'Now what?' },
      prompt: { nl: 'Wat ga je ermee doen? Niets mag ook.', en: 'What will you do with it? Nothing is an answer too.' },
    },
  ],
}
