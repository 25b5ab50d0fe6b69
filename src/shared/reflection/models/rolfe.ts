import type { ReflectionModel } from '../reflection-model.ts'

export const rolfe: ReflectionModel = {
  id: 'rolfe',
  name: { nl: 'Rolfe', en: 'Rolfe' },
  helps: {
    nl: 'Als je graag vragen hebt om je aan vast te houden.',
    en: 'When you like to have questions to hold on to.',
  },
  minutes: 15,
  source: 'Gary Rolfe, 2001',
  isCompared: false,
  steps: [
    {
      id: 'what',
      asks: 'event',
      name: { nl: 'Wat?', en: 'What?' },
      prompt: { nl: 'Wat was er aan de hand?', en: 'What was the matter?' },
      more: [
        { nl: 'Wat deed jij, en wat deden anderen?', en: 'What did you do, and what did others do?' },
        { nl: 'Wat wilde je bereiken?', en: 'What did you want to achieve?' },
        { nl: 'Wat was er goed aan, en wat niet?', en: 'What was good about it, and what was not?' },
      ],
    },
    {
      id: 'so-what',
      asks: 'sense',
      name: { nl: 'En wat zegt dat?', en: 'So what?' },
      prompt: {
        nl: 'Wat leert dit je over jezelf, de ander en het werk?',
        en: 'What does this tell you about yourself, the other and the work?',
      },
      more: [
        { nl: 'Waar ging je van uit toen je dit deed?', en: 'What did you go by when you did this?' },
        { nl: 'Wat had het beter kunnen maken?', en: 'What could have made it better?' },
        { nl: 'Wat begrijp je nu, dat je nog niet begreep?', en: 'What do you understand now that you did not?' },
      ],
    },
    {
      id: 'now-what',
      asks: 'plan',
      name: { nl: 'En nu?', en: 'Now what?' },
      prompt: { nl: 'Wat is er nodig om verder te komen?', en: 'What is needed to move on?' },
      more: [
        { nl: 'Wat doe jij, en wie heb je erbij nodig?', en: 'What will you do, and whom do you need for it?' },
        { nl: 'Wat kan er gebeuren als je dat doet?', en: 'What may happen when you do?' },
        { nl: 'Hoe merk je dat het helpt?', en: 'How will you notice that it helps?' },
      ],
    },
  ],
}
