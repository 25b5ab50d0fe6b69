import type { ReflectionModel } from '../reflection-model.ts'

export const intervisionReport: ReflectionModel = {
  id: 'intervision-report',
  name: { nl: 'Na de intervisie', en: 'After the session' },
  helps: {
    nl: 'Als je wilt vasthouden wat een intervisie je bracht, in hooguit een velletje.',
    en: 'When you want to keep what a session gave you, on one sheet at most.',
  },
  minutes: 15,
  source: 'Reflectieverslag intervisie',
  isCompared: true,
  steps: [
    {
      id: 'impression',
      asks: 'impression',
      name: { nl: 'Indruk', en: 'Impression' },
      prompt: { nl: 'Hoe was het om erbij te zijn?', en: 'What was it like to be there?' },
    },
    {
      id: 'content',
      asks: 'event',
      name: { nl: 'Waar het over ging', en: 'What it was about' },
      prompt: {
        nl: 'Waar ging het in het kort over? Zonder namen en zonder wat iemand herkenbaar maakt.',
        en: 'What was it about, in short? Without names or anything that makes a person known.',
      },
    },
    {
      id: 'recognition',
      asks: 'recognition',
      name: { nl: 'Herkenning', en: 'Recognition' },
      prompt: {
        nl: 'Wat herken je van jezelf en je eigen werk?',
        en: 'What do you recognise of yourself and your work?',
      },
    },
    {
      id: 'learnt',
      asks: 'learnt',
      name: { nl: 'Geleerd', en: 'Learnt' },
      prompt: {
        nl: 'Wat leerde je: voor je werk, over jezelf, over een ander?',
        en: 'What did you learn: for your work, about yourself, about another?',
      },
    },
    {
      id: 'next',
      asks: 'plan',
      name: { nl: 'Verder', en: 'What next' },
      prompt: { nl: 'Wat ga je ermee doen?', en: 'What will you do with it?' },
    },
  ],
}
