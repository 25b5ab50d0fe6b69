import type { ReflectionModel } from '../reflection-model.ts'

export const starr: ReflectionModel = {
  id: 'starr',
  name: { nl: 'STARR', en: 'STARR' },
  helps: {
    nl: 'Als je kort wilt laten zien wat je deed en wat het opleverde.',
    en: 'When you want to show in short what you did and what came of it.',
  },
  minutes: 10,
  source: 'STARR',
  isCompared: true,
  steps: [
    {
      id: 'situation',
      asks: 'event',
      name: { nl: 'Situatie', en: 'Situation' },
      prompt: { nl: 'Wat speelde er, waar en met wie?', en: 'What was going on, where, and with whom?' },
    },
    {
      id: 'task',
      asks: 'aim',
      name: { nl: 'Taak', en: 'Task' },
      prompt: {
        nl: 'Wat was jouw taak? Wat verwachtte je van jezelf, en wat verwachtten anderen?',
        en: 'What was your task? What did you expect of yourself, and what did others expect?',
      },
    },
    {
      id: 'action',
      asks: 'action',
      name: { nl: 'Actie', en: 'Action' },
      prompt: {
        nl: 'Wat deed en zei je precies? Schrijf “ik”, niet “we”.',
        en: 'What exactly did you do and say? Write “I”, not “we”.',
      },
    },
    {
      id: 'result',
      asks: 'outcome',
      name: { nl: 'Resultaat', en: 'Result' },
      prompt: {
        nl: 'Wat kwam ervan? Denk ook aan wat niet te meten is.',
        en: 'What came of it? Think of what cannot be measured, too.',
      },
    },
    {
      id: 'reflection',
      asks: 'learnt',
      name: { nl: 'Reflectie', en: 'Reflection' },
      prompt: {
        nl: 'Hoe kijk je erop terug? Wat neem je hiervan mee?',
        en: 'How do you look back on it? What do you take with you?',
      },
    },
  ],
}
