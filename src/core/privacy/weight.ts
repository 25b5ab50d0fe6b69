import type { Finding, PrivacyLabel } from '#shared/contract/privacy.ts'

const weights: Readonly<Record<PrivacyLabel, Finding['weight']>> = {
  person: 'blocks',
  phone: 'blocks',
  email: 'blocks',
  bsn: 'blocks',
  iban: 'blocks',
  location: 'asks',
  organisation: 'asks',
  date: 'asks',
  age: 'asks',
  url: 'asks',
  id: 'asks',
  trait: 'hint',
}

/** Who can be reached or named cannot be shared; what narrows down wants a thought. */
export function weightOf(label: PrivacyLabel): Finding['weight'] {
  return weights[label]
}
