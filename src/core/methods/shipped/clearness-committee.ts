import { bringerTells, everyoneIsStill, everyoneTalks, groupAsks, ours, published } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Steps: field report, method 19. The story's minutes and the length of the whole have a source; only the bringer keeps notes. */
export const clearnessCommittee = defineMethod({
  id: 'clearness-committee',
  name: { nl: 'Helderheidskring', en: 'Clearness committee' },
  use: {
    nl: 'Voor een vraag over jou en je werk: wil ik zo door? Anderen stellen alleen vragen, jij hoort je eigen antwoord.',
    en: 'For a question about you and your work: do I go on like this? Others only ask, you hear your own answer.',
  },
  contraIndication: {
    nl: 'Niet voor iemand die nu erg kwetsbaar is, en niet voor een vraag die deskundige hulp nodig heeft.',
    en: 'Not for somebody who is very fragile now, nor for a question that needs expert help.',
  },
  origin: {
    nl: 'Van de Quakers, sinds de zeventiende eeuw; bekend gemaakt door Parker Palmer.',
    en: 'From the Quakers, since the seventeenth century; made known by Parker Palmer.',
  },
  group: { from: 5, to: 7 },
  questions: ['own-part'],
  safety: 'much',
  doubleConfidentiality: true,
  totalPublished: true,
  sources: sourcesOf(43, 44, 45),
  blocks: [
    {
      id: 'silence',
      name: { nl: 'Stilte', en: 'Silence' },
      ...ours(5),
      ...everyoneIsStill,
      prompt: { nl: 'We beginnen stil. Kom aan.', en: 'We begin in silence. Arrive.' },
      cue: {
        nl: 'Noem eerst de afspraak: we praten hier met niemand over, ook niet met de inbrenger, tenzij die erover begint.',
        en: 'First name the agreement: we speak of this to no one, not even to the bringer, unless they raise it.',
      },
      bringerDoes: { nl: 'Begin wanneer jij eraan toe bent.', en: 'Begin when you are ready.' },
    },
    {
      id: 'tell',
      name: { nl: 'Vertellen', en: 'Telling' },
      ...published(15),
      ...bringerTells,
      record: 'bringer-only',
      prompt: {
        nl: 'Wat is je vraag, waar komt hij vandaan, en wat vermoed je zelf al?',
        en: 'What is your question, where does it come from, and what do you suspect yourself?',
      },
      cue: {
        nl: 'Niemand onderbreekt. Het hoeft niet rond te zijn.',
        en: 'Nobody interrupts. It need not be finished.',
      },
      bringerDoes: { nl: 'Neem de tijd, ook om te zwijgen.', en: 'Take your time, also to be silent.' },
    },
    {
      id: 'open-questions',
      name: { nl: 'Eerlijke vragen', en: 'Honest questions' },
      ...ours(60),
      ...groupAsks,
      record: 'bringer-only',
      prompt: {
        nl: 'Stel alleen vragen waarvan je het antwoord onmogelijk kunt weten.',
        en: 'Ask only questions to which you could not possibly know the answer.',
      },
      cue: {
        nl: 'Langzaam. Stilte na elk antwoord. Geen raad, geen eigen verhaal, geen vraag met een antwoord erin.',
        en: 'Slowly. Silence after each answer. No advice, no story of your own, no question with an answer in it.',
      },
      bringerDoes: {
        nl: 'Antwoord zoals het komt. Je mag elke vraag laten liggen.',
        en: 'Answer as it comes. You may leave any question.',
      },
    },
    {
      id: 'mirror',
      name: { nl: 'Spiegelen of verder vragen', en: 'Mirroring or asking on' },
      ...ours(15),
      ...groupAsks,
      input: { type: 'talk' },
      record: 'bringer-only',
      prompt: {
        nl: 'Wat hoorde je de inbrenger zeggen? Geef terug in diens eigen woorden.',
        en: 'What did you hear the bringer say? Give it back in their own words.',
      },
      cue: {
        nl: 'Vraag de inbrenger: wil je dat we spiegelen, of liever nog vragen?',
        en: 'Ask the bringer: shall we mirror, or would you rather have more questions?',
      },
      bringerDoes: {
        nl: 'Kies: gespiegeld worden, of verder met vragen.',
        en: 'Choose: to be mirrored, or to go on with questions.',
      },
    },
    {
      id: 'affirm',
      name: { nl: 'Bevestigen en afsluiten', en: 'Affirming and closing' },
      ...ours(5),
      ...everyoneTalks,
      record: 'nothing',
      prompt: {
        nl: 'Wat waardeer je in de inbrenger? Eén zin, en dan stilte.',
        en: 'What do you value in the bringer? One sentence, then silence.',
      },
      cue: {
        nl: 'Herhaal de afspraak over zwijgen. Ga in stilte uiteen.',
        en: 'Repeat the agreement on silence. Part quietly.',
      },
      bringerDoes: {
        nl: 'Ontvang het. Je hoeft niets toe te zeggen.',
        en: 'Receive it. You need not promise anything.',
      },
    },
  ],
})
