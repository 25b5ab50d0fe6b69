import { bringerSortsQuestions, bringerTells, everyoneWrites, groupAsks, ours } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 10; minutes are ours. */
export const socraticShort = defineMethod({
  id: 'socratic-short',
  name: { nl: 'Socratische dialoog, kort', en: 'Socratic dialogue, short' },
  use: {
    nl: 'Als je zelf de regie wilt houden: jij kiest welke vragen je beantwoordt. Werkt ook goed online.',
    en: 'When you want to stay in charge: you choose which questions to answer. Works well online too.',
  },
  contraIndication: {
    nl: 'Minder geschikt als je vooral raad zoekt: de vragen doen hier het werk.',
    en: 'Less suited when you are mostly after advice: the questions do the work here.',
  },
  origin: {
    nl: 'Korte vorm in zeven stappen uit Nederlandstalig lesmateriaal over intervisie.',
    en: 'A short form in seven steps from Dutch-language course material on peer consultation.',
  },
  group: { from: 4, to: 8 },
  questions: ['own-part', 'practical'],
  forBeginners: true,
  sources: sourcesOf(11),
  blocks: [
    {
      id: 'tell',
      name: { nl: 'Vertellen', en: 'Telling' },
      ...ours(10),
      ...bringerTells,
      prompt: { nl: 'Wat speelt er, en wat is je vraag?', en: 'What is going on, and what is your question?' },
      cue: {
        nl: 'Vraag na wat onduidelijk is en vat samen in twee zinnen: “Klopt dat?”',
        en: 'Check what is unclear and sum it up in two sentences: “Is that right?”',
      },
      bringerDoes: {
        nl: 'Vertel het kort. Verbeter de samenvatting als hij niet klopt.',
        en: 'Tell it briefly. Correct the summary if it is off.',
      },
    },
    {
      id: 'write-questions',
      name: { nl: 'Vragen schrijven', en: 'Writing questions' },
      ...ours(5),
      ...everyoneWrites,
      prompt: {
        nl: 'Schrijf één tot drie open vragen. Eén vraag per briefje.',
        en: 'Write one to three open questions. One question a note.',
      },
      cue: { nl: 'Geef geen advies, ook niet met een vraagteken.', en: 'No advice, not even with a question mark.' },
      bringerDoes: { nl: 'Wacht rustig. Straks kies jij.', en: 'Wait calmly. You will choose.' },
    },
    {
      id: 'sort-questions',
      name: { nl: 'Vragen sorteren', en: 'Sorting questions' },
      ...ours(5),
      ...bringerSortsQuestions,
      prompt: {
        nl: 'Welke vragen zijn voor jou warm, neutraal of koud?',
        en: 'Which questions are warm, neutral or cold for you?',
      },
      cue: {
        nl: 'Laat het in stilte gebeuren. Niemand verdedigt zijn vraag.',
        en: 'Let it happen in silence. Nobody defends their question.',
      },
      bringerDoes: {
        nl: 'Lees hardop en leg neer. Je hoeft niet te zeggen waarom.',
        en: 'Read aloud and lay down. You need not say why.',
      },
    },
    {
      id: 'answers',
      name: { nl: 'De warme vragen', en: 'The warm questions' },
      ...ours(15),
      ...bringerTells,
      showsVision: true,
      prompt: {
        nl: 'Beantwoord de vragen die warm zijn. Wat kom je tegen?',
        en: 'Answer the questions that are warm. What do you come across?',
      },
      cue: {
        nl: 'Alleen de warme stapel. Laat het denken hoorbaar zijn, ook als het stil is.',
        en: 'Only the warm pile. Let thinking be heard, also when it is silent.',
      },
      bringerDoes: {
        nl: 'Denk hardop. Je antwoordt vooral jezelf.',
        en: 'Think aloud. It is mostly yourself you answer.',
      },
    },
    {
      id: 'restate',
      name: { nl: 'De vraag opnieuw', en: 'The question again' },
      ...ours(5),
      ...bringerTells,
      prompt: { nl: 'Hoe luidt je vraag nu?', en: 'How does your question sound now?' },
      cue: { nl: 'Schrijf de nieuwe vraag onder de oude.', en: 'Write the new question under the old one.' },
      bringerDoes: {
        nl: 'Eén zin. Hij mag hetzelfde gebleven zijn.',
        en: 'One sentence. It may have stayed the same.',
      },
    },
    {
      id: 'strengths',
      name: { nl: 'Wat er al is', en: 'What is there already' },
      ...ours(15),
      ...groupAsks,
      showsVision: true,
      prompt: {
        nl: 'Welke kracht zie je in de inbrenger, in het team, in de organisatie? Vraag ernaar.',
        en: 'Which strengths do you see in the bringer, in the team, in the organisation? Ask about them.',
      },
      cue: {
        nl: 'Aan het eind mag raad, als de inbrenger erom vraagt.',
        en: 'At the end advice is welcome, if the bringer asks for it.',
      },
      bringerDoes: {
        nl: 'Zeg welk inzicht je krijgt. Vraag om raad als je die wilt.',
        en: 'Say what insight you get. Ask for advice if you want it.',
      },
    },
    {
      id: 'first-step',
      name: { nl: 'Aanpak en eerste stap', en: 'Approach and first step' },
      ...ours(5),
      ...bringerTells,
      prompt: {
        nl: 'Hoe pak je het aan, en wat is je eerste stap?',
        en: 'How will you go about it, and what is your first step?',
      },
      cue: { nl: 'Wanneer, en wie weet ervan? Schrijf het op.', en: 'When, and who knows about it? Write it down.' },
      bringerDoes: { nl: 'Kies iets wat je deze week kunt doen.', en: 'Choose something you can do this week.' },
    },
  ],
})
