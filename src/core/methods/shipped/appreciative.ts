import { bringerTells, everyoneTalks, groupAsks, published } from '../block-shapes.ts'
import { defineMethod } from '../define-method.ts'
import { sourcesOf } from '../sources.ts'

/** Minutes and steps: field report, method 22. */
export const appreciative = defineMethod({
  id: 'appreciative',
  name: { nl: 'Waarderende intervisie', en: 'Appreciative consultation' },
  use: {
    nl: 'Om te leren van wat goed ging, en te laten zien wat in geen cijfer staat. Fijn voor een moe team.',
    en: 'To learn from what went well, and to show what no figure tells. Good for a tired team.',
  },
  contraIndication: {
    nl: 'Niet om een probleem mooier te maken dan het is.',
    en: 'Not to make a problem prettier than it is.',
  },
  origin: {
    nl: 'Leren van successen: Erik de Haan (2001) en Luk Dewulf (2004).',
    en: 'Learning from successes: Erik de Haan (2001) and Luk Dewulf (2004).',
  },
  group: { from: 4, to: 8 },
  questions: ['success'],
  forBeginners: true,
  totalPublished: true,
  sources: sourcesOf(49, 50, 51),
  blocks: [
    {
      id: 'story',
      name: { nl: 'Het verhaal', en: 'The story' },
      ...published(15),
      ...bringerTells,
      prompt: {
        nl: 'Vertel ruim over iets wat je goed lukte. De anderen schrijven op wat het mogelijk maakte.',
        en: 'Tell at length of something that went well for you. The others write down what made it possible.',
      },
      cue: {
        nl: 'Hoor je “dat was geluk”? Vraag: “En wat deed jij toen dat geluk langskwam?”',
        en: 'Do you hear “that was luck”? Ask: “And what did you do when luck came by?”',
      },
      bringerDoes: {
        nl: 'Wees gul. Kleine dingen tellen mee: een kop koffie, een belletje.',
        en: 'Be generous. Small things count: a cup of coffee, a call.',
      },
    },
    {
      id: 'inventory',
      name: { nl: 'Wat het mogelijk maakte', en: 'What made it possible' },
      ...published(20),
      ...everyoneTalks,
      input: {
        type: 'table',
        columns: [
          { id: 'own', name: { nl: 'Van jou: wat je deed en wie je bent', en: 'Yours: what you did and who you are' } },
          {
            id: 'context',
            name: { nl: 'Van om je heen: omstandigheden en steun', en: 'Around you: circumstances and support' },
          },
        ],
      },
      visibility: { as: 'anonymous' },
      prompt: {
        nl: 'Wat deed de inbrenger hier goed? En wat hielp er van buitenaf mee?',
        en: 'What did the bringer do well here? And what helped from outside?',
      },
      cue: {
        nl: 'Vul beide kolommen. Werkwoorden zijn sterker dan complimenten.',
        en: 'Fill both columns. Verbs are stronger than compliments.',
      },
      bringerDoes: {
        nl: 'Verbeter wat niet klopt. “Ach, dat is gewoon” schrappen we niet.',
        en: 'Correct what is not right. “Oh, that is just normal” is no reason to strike it.',
      },
    },
    {
      id: 'success-factors',
      name: { nl: 'Verborgen kracht', en: 'Hidden strengths' },
      ...published(15),
      ...groupAsks,
      prompt: {
        nl: 'Wat zit hieronder? Vraag naar wat vanzelf lijkt te gaan.',
        en: 'What lies beneath? Ask about what seems to come by itself.',
      },
      cue: {
        nl: '“Wat deed je hier goed dat in geen cijfer staat?” is een mooie vraag.',
        en: '“What did you do well here that no figure tells?” is a fine question.',
      },
      bringerDoes: {
        nl: 'Zeg wat je eigenlijk altijd zo doet, en sinds wanneer.',
        en: 'Say what you in fact always do like this, and since when.',
      },
    },
    {
      id: 'lessons',
      name: { nl: 'Wat we ervan leren', en: 'What we learn' },
      ...published(10),
      ...everyoneTalks,
      showsVision: true,
      prompt: {
        nl: 'Wat kun jij hiervan gebruiken in je eigen werk? En wat mag het team vaker doen?',
        en: 'What can you use of this in your own work? And what may the team do more often?',
      },
      cue: {
        nl: 'Eén zin per persoon, zonder herkenbare cliënt. Dit is goed voor het archief.',
        en: 'One sentence each, without a recognisable client. This is good for the archive.',
      },
      bringerDoes: {
        nl: 'Luister: dit gaf jij vandaag aan de anderen.',
        en: 'Listen: this is what you gave the others today.',
      },
    },
  ],
})
