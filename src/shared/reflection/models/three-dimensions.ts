import type { ReflectionModel } from '../reflection-model.ts'

export const threeDimensions: ReflectionModel = {
  id: 'three-dimensions',
  name: { nl: 'Drie dimensies', en: 'Three dimensions' },
  helps: {
    nl: 'Als je vakwerk, waarden en jezelf naast elkaar wilt leggen.',
    en: 'When you want to lay craft, values and yourself side by side.',
  },
  minutes: 10,
  source: 'Nederlands Jeugdinstituut (NJi)',
  isCompared: true,
  note: {
    nl: 'Het gaat over wat jij deed. Hoe het met de cliënt ging, is evalueren. Het SKJ vraagt dezelfde drie velden, maar telt alleen reflectie samen met anderen mee; voor jezelf schrijven is geen bewijs.',
    en: 'It is about what you did. How things went for the client is evaluation. The Dutch register SKJ asks for the same three fields, but counts only reflection with others; writing for yourself is no evidence.',
  },
  steps: [
    {
      id: 'technical',
      asks: 'craft',
      name: { nl: 'Vakwerk', en: 'Craft' },
      prompt: {
        nl: 'Werkte het wat je deed? Koos je een passende aanpak, en kun je uitleggen waarom?',
        en: 'Did what you did work? Did you choose a fitting approach, and can you explain why?',
      },
    },
    {
      id: 'normative',
      asks: 'values',
      name: { nl: 'Waarden', en: 'Values' },
      prompt: {
        nl: 'Welke waarden trokken aan je? Heb je ze goed gewogen?',
        en: 'Which values pulled at you? Did you weigh them well?',
      },
    },
    {
      id: 'personal',
      asks: 'person',
      name: { nl: 'Ikzelf', en: 'Myself' },
      prompt: {
        nl: 'Wat dacht, voelde en wilde je zelf? Was je er echt bij?',
        en: 'What did you yourself think, feel and want? Were you really there?',
      },
    },
  ],
}
