import type { Language, LocalText } from '#shared/language.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { KeptStance, Stance } from '#shared/vision/stance.ts'
import { stanceField } from '#shared/vision/stance-field.ts'
import type { UnixMs } from '#shared/units.ts'

/** The number of a principle of the demo's vision, how a text relates to it, and why. */
type DemoStance = readonly [number: number, stance: Stance, why: LocalText]

/** What the texts of the casebook were held against, by their files. */
const demoStances: Readonly<Record<string, readonly DemoStance[]>> = {
  '01-twaalf-voor-oud-en-nieuw': [
    [
      3,
      'helps',
      {
        nl: 'Het formulier is af, de vraag erachter nog niet.',
        en: 'The form is finished, the question behind it is not.',
      },
    ],
    [
      8,
      'conflicts',
      {
        nl: 'Wat openblijft, is een plek die een ander niet krijgt.',
        en: 'What stays open is a place that somebody else does not get.',
      },
    ],
  ],
  '02-nachtappjes': [
    [
      1,
      'helps',
      {
        nl: 'Zij merkt dat er iemand is. Dat houdt haar binnen.',
        en: 'She notices that somebody is there. That keeps her inside.',
      },
    ],
    [
      4,
      'conflicts',
      { nl: '’s Nachts spreekt één mens voor het hele huis.', en: 'At night one person speaks for the whole house.' },
    ],
  ],
  '03-drie-keer-niet-verschenen': [
    [
      2,
      'helps',
      {
        nl: 'De brief kwam niet aan bij wie niet lezen kan.',
        en: 'The letter never reached somebody who cannot read.',
      },
    ],
    [
      4,
      'conflicts',
      {
        nl: 'De regel was van ons allemaal, en ik wil hem in mijn eentje weg.',
        en: 'The rule was all of ours, and I want it gone on my own.',
      },
    ],
  ],
  '06-namen-noemen': [
    [
      1,
      'silent',
      {
        nl: 'Wat nabij zijn betekent als de politie erbij zit, staat er niet.',
        en: 'It does not say what being close means with the police at the table.',
      },
    ],
    [
      4,
      'silent',
      {
        nl: 'Eén lijn met wie? Over partners buiten het team zegt dit niets.',
        en: 'One line with whom? It says nothing of partners outside the team.',
      },
    ],
  ],
  '07-vijftig-euro': [
    [
      1,
      'helps',
      { nl: 'Een begrafenis wacht niet op een aanvraag.', en: 'A funeral does not wait for an application.' },
    ],
    [4, 'conflicts', { nl: 'We geven geen geld, hadden we afgesproken.', en: 'We give no money, we had agreed.' }],
  ],
  '08-zes-gesprekken': [
    [3, 'helps', { nl: 'Rouw is na zes keer niet klaar.', en: 'Grief is not done after six times.' }],
    [
      8,
      'conflicts',
      {
        nl: 'Een zevende gesprek is een maand langer wachten voor een ander.',
        en: 'A seventh talk is another month of waiting for somebody else.',
      },
    ],
  ],
  '09-verkeerde-bijlage': [
    [
      6,
      'helps',
      {
        nl: 'Melden werd lichter toen de eerste vraag vriendelijk was.',
        en: 'Reporting got lighter once the first question was a kind one.',
      },
    ],
  ],
  '10-terug-op-dag-142': [
    [
      3,
      'helps',
      {
        nl: 'Eén telefoontje in september had dit laten zien.',
        en: 'One phone call in September would have shown this.',
      },
    ],
    [
      7,
      'conflicts',
      { nl: 'Zes doelen op groen waren het hele gesprek.', en: 'Six goals on green were the whole conversation.' },
    ],
  ],
  '11-het-kind-dat-vertaalde': [
    [
      2,
      'conflicts',
      {
        nl: 'Het loket moest vandaag, en dus vertaalde een kind.',
        en: 'The counter could not wait, and so a child translated.',
      },
    ],
  ],
  '12-koffie-in-het-trappenhuis': [
    [
      2,
      'helps',
      { nl: 'Er was geen aanvraag, er was een trap.', en: 'There was no application, there was a staircase.' },
    ],
  ],
  '16-les-driemaandstelefoontje': [
    [3, 'helps', { nl: 'Zo ziet afronden er bij ons uit.', en: 'This is what finishing looks like with us.' }],
  ],
  '18-en-no-postcode-no-bed': [
    [2, 'helps', { nl: 'Eerst een bed, dan de postcode.', en: 'First a bed, then the postcode.' }],
  ],
  '20-en-lesson-how-we-talk-about-errors': [
    [
      6,
      'helps',
      {
        nl: 'De eerste vraag maakt of er een tweede melding komt.',
        en: 'The first question decides whether there is a second report.',
      },
    ],
  ],
}

/** The fields of a text that say what it was held against. */
export function demoStanceFields(
  file: string,
  vision: ReadonlyMap<number, DocumentId>,
  language: Language,
  atMs: UnixMs,
): Record<string, KeptStance> {
  const kept = (demoStances[file] ?? []).flatMap(([number, stance, why]) => {
    const principleId = vision.get(number)
    return principleId ? [[stanceField(principleId), { principleId, stance, why: why[language], atMs }] as const] : []
  })
  return Object.fromEntries(kept)
}
