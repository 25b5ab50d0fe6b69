import type { ReflectionModel } from '../reflection-model.ts'

export const successNote: ReflectionModel = {
  id: 'success-note',
  name: { nl: 'Succesnotitie', en: 'Success note' },
  helps: {
    nl: 'Als er iets lukte. Ook klein telt, juist klein.',
    en: 'When something worked. Small counts too, small above all.',
  },
  minutes: 5,
  source: 'Waarderend reflecteren',
  isCompared: true,
  steps: [
    {
      id: 'went-well',
      asks: 'event',
      name: { nl: 'Wat er lukte', en: 'What worked' },
      prompt: { nl: 'Wat ging er goed?', en: 'What went well?' },
    },
    {
      id: 'my-part',
      asks: 'own-part',
      name: { nl: 'Mijn aandeel', en: 'My part' },
      prompt: {
        nl: 'Wat deed jij waardoor het lukte? Maak het niet kleiner dan het was.',
        en: 'What did you do that made it work? Do not make it smaller than it was.',
      },
    },
    {
      id: 'context',
      asks: 'circumstances',
      name: { nl: 'Wat hielp', en: 'What helped' },
      prompt: {
        nl: 'Wat om je heen maakte het mogelijk: mensen, tijd, ruimte, geluk?',
        en: 'What around you made it possible: people, time, room, luck?',
      },
    },
  ],
}
