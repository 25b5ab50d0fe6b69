import type { PrivacyLabel } from '#shared/contract/privacy.ts'
import type { Language } from '#shared/language.ts'
import { generaliseAge } from './age.ts'
import { generaliseDate } from './date.ts'
import { generaliseOrganisation } from './organisation.ts'
import { generalisePlace } from './place.ts'

export interface Generalised {
  readonly label: PrivacyLabel
  readonly text: string
  readonly language: Language
}

const neutral: Readonly<Partial<Record<PrivacyLabel, Readonly<Record<Language, readonly string[]>>>>> = {
  phone: { nl: ['een telefoonnummer', 'het nummer'], en: ['a phone number', 'the number'] },
  email: { nl: ['een mailadres'], en: ['an email address'] },
  url: { nl: ['een website', 'een link'], en: ['a website', 'a link'] },
  bsn: { nl: ['het BSN'], en: ['the service number'] },
  iban: { nl: ['een rekeningnummer'], en: ['an account number'] },
  id: { nl: ['een nummer', 'een account'], en: ['a number', 'an account'] },
}

/** Vaguer words for an identifier, best first; none for a person, who gets an alias. */
export function generalise({ label, text, language }: Generalised): string[] {
  if (label === 'location') return generalisePlace(text, language)
  if (label === 'organisation') return generaliseOrganisation(text, language)
  if (label === 'date') return generaliseDate(text, language)
  if (label === 'age') return generaliseAge(text, language)
  return [...(neutral[label]?.[language] ?? [])]
}
