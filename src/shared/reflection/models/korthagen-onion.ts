import type { ReflectionModel } from '../reflection-model.ts'

export const korthagenOnion: ReflectionModel = {
  id: 'korthagen-onion',
  name: { nl: 'Ui van Korthagen', en: 'Korthagen’s onion' },
  helps: {
    nl: 'Als iets je dieper raakt dan de situatie zelf verklaart.',
    en: 'When something touches you deeper than the situation explains.',
  },
  minutes: 15,
  source: 'Fred Korthagen',
  isCompared: false,
  steps: [
    {
      id: 'surroundings',
      asks: 'surroundings',
      name: { nl: 'Omgeving', en: 'Surroundings' },
      prompt: {
        nl: 'Waar was je, en wat kwam er van buiten op je af?',
        en: 'Where were you, and what came at you from outside?',
      },
    },
    {
      id: 'behaviour',
      asks: 'action',
      name: { nl: 'Gedrag', en: 'Behaviour' },
      prompt: { nl: 'Wat deed je?', en: 'What did you do?' },
    },
    {
      id: 'skills',
      asks: 'skills',
      name: { nl: 'Kunnen', en: 'Skills' },
      prompt: {
        nl: 'Wat kun je goed dat hier hielp? Wat kon je nog niet?',
        en: 'What are you good at that helped here? What could you not do yet?',
      },
    },
    {
      id: 'beliefs',
      asks: 'thoughts',
      name: { nl: 'Overtuigingen', en: 'Beliefs' },
      prompt: {
        nl: 'Wat vond je dat er moest of mocht? Waar geloofde je in?',
        en: 'What did you think had to be, or was allowed? What did you believe in?',
      },
    },
    {
      id: 'identity',
      asks: 'identity',
      name: { nl: 'Wie ik ben', en: 'Who I am' },
      prompt: {
        nl: 'Wie was je op dat moment in je werk? En wie wil je daarin zijn?',
        en: 'Who were you in your work at that moment? And who do you want to be in it?',
      },
    },
    {
      id: 'mission',
      asks: 'calling',
      name: { nl: 'Waarvoor', en: 'What for' },
      prompt: {
        nl: 'Waar doe je het voor? Klopte wat je deed daarmee?',
        en: 'What do you do it for? Did what you did fit that?',
      },
    },
  ],
}
