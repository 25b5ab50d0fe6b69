import { ModuleId } from '#shared/sessions/block.ts'
import { bringerTells, groupAsks, groupConfers, groupAdvises, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 4. No source gives minutes; these are ours. */
export const fiveSteps = defineMethod({
  id: 'five-steps',
  name: { nl: 'Vijfstappenmethode', en: 'Five-step method' },
  use: {
    nl: 'Voor een praktische vraag, ook als jullie nog niet vaak samen intervisie deden.',
    en: 'For a practical question, also when you have not often done peer consultation together.',
  },
  contraIndication: {
    nl: 'Minder geschikt als je vermoedt dat er onder de vraag nog een andere ligt: daar is de tijd te kort voor.',
    en: 'Less suited when you suspect another question under this one: there is too little time for it.',
  },
  origin: {
    nl: 'Veelgebruikte vorm in Nederlandse trainingen, zonder vaste bedenker.',
    en: 'A form much used in Dutch training, without one known author.',
  },
  group: { from: 4, to: 8 },
  questions: ['practical'],
  forBeginners: true,
  sources: sourcesOf(7, 8),
  blocks: [
    {
      id: 'question',
      name: { nl: 'Vraag', en: 'Question' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Wat wil je straks weten of kunnen? Begin met: hoe kan ik…',
        en: 'What do you want to know or be able to do? Begin with: how can I…',
      },
      cue: {
        nl: 'Gaat de vraag over wat je doet, of over wat je in jezelf tegenkomt? Laat de inbrenger kiezen.',
        en: 'Is the question about what you do, or about what you meet in yourself? Let the bringer choose.',
      },
      bringerDoes: {
        nl: 'Vertel kort waar het om gaat en zeg dan je vraag, in één zin.',
        en: 'Tell briefly what it is about, then say your question in one sentence.',
      },
    },
    {
      id: 'exploration',
      name: { nl: 'Verkenning', en: 'Exploration' },
      ...ours(15),
      ...groupAsks,
      prompt: {
        nl: 'Stel open vragen. Wat moet je nog weten om het te begrijpen?',
        en: 'Ask open questions. What do you still need to know to understand it?',
      },
      cue: {
        nl: 'Eén vraag tegelijk, en even stilte na het antwoord.',
        en: 'One question at a time, and a short silence after the answer.',
      },
      bringerDoes: {
        nl: 'Antwoord kort. Een vraag die je niet verder helpt mag je laten liggen.',
        en: 'Answer briefly. You may leave a question that does not help you.',
      },
    },
    {
      id: 'core',
      name: { nl: 'Kern', en: 'Core' },
      ...ours(10),
      ...groupConfers,
      prompt: { nl: 'Het gaat hier volgens mij om…', en: 'To me this is about…' },
      cue: {
        nl: 'Eén zin per persoon. Verschil mag blijven staan.',
        en: 'One sentence each. Differences may stand.',
      },
      bringerDoes: {
        nl: 'Luister. Noteer welke zin raakt en welke schuurt.',
        en: 'Listen. Note which sentence touches you and which one chafes.',
      },
    },
    {
      id: 'advice',
      name: { nl: 'Advies', en: 'Advice' },
      ...ours(15),
      ...groupAdvises,
      // The bringer says at the end of the round which advice appeals.
      silent: 'nobody',
      modules: ModuleId.options,
      prompt: {
        nl: 'Geef minstens één raad, in de ik-vorm: ik zou…',
        en: 'Give at least one piece of advice, starting with “I would…”',
      },
      cue: {
        nl: 'Ga de kring rond, zodat iedereen er een geeft. Laat de inbrenger pas daarna reageren.',
        en: 'Go round the circle so that everyone gives one. Let the bringer respond only after that.',
      },
      bringerDoes: {
        nl: 'Zeg aan het eind welke raad je aanspreekt en welke niet. Uitleg hoeft niet.',
        en: 'At the end, say which advice appeals to you and which does not. No need to explain.',
      },
    },
    {
      id: 'evaluation',
      name: { nl: 'Evaluatie', en: 'Evaluation' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Hoe was het om dit te brengen? Wat hielp, en wat kan een volgende keer anders?',
        en: 'What was it like to bring this? What helped, and what could be different next time?',
      },
      cue: {
        nl: 'Het gaat nu over hoe jullie het deden, niet meer over de casus.',
        en: 'This is about how you went about it, no longer about the case.',
      },
      bringerDoes: {
        nl: 'Zeg wat je nodig had, en of je dat kreeg.',
        en: 'Say what you needed, and whether you got it.',
      },
    },
  ],
})
