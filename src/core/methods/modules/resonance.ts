import { groupConfers, ours } from '../block-shapes.ts'
import { defineModule } from '../define-module.ts'

export const resonance = defineModule({
  id: 'resonance',
  name: { nl: 'Resonantie', en: 'Resonance' },
  ...ours(10),
  ...groupConfers,
  prompt: {
    nl: 'Wat roept het verhaal in je op: een gevoel, een beeld, een herinnering?',
    en: 'What does the story stir in you: a feeling, an image, a memory?',
  },
  cue: {
    nl: 'Begin met “ik merk dat ik…”. Geen uitleg over de inbrenger, en geen raad.',
    en: 'Begin with “I notice that I…”. No explaining the bringer, and no advice.',
  },
  bringerDoes: {
    nl: 'Luister naar de echo. Wat van jou kan zijn, houd je; wat van hen is, laat je daar.',
    en: 'Listen to the echo. Keep what may be yours; leave what is theirs with them.',
  },
})
