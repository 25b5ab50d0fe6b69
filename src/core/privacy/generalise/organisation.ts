import type { Language } from '#shared/language.ts'

/** What an organisation is by a part of its name; the first that fits. */
const kinds: readonly (readonly [RegExp, string, string])[] = [
  [/basisschool|primary|montessori|jenaplan/i, 'de basisschool', 'the primary school'],
  [/kinderopvang|kinderdagverblijf|kdv|bso|peuter|nursery|cr[eè]che/i, 'de kinderopvang', 'the nursery'],
  [/huisarts|surgery|\bgp\b/i, 'de huisarts', 'the surgery'],
  [/roc|mbo|college|lyceum|school|academy|gymnasium|university/i, 'de school', 'the school'],
  [
    /ziekenhuis|hospital|kliniek|clinic|gezondheidscentrum|praktijk|practice|apotheek|pharmacy/i,
    'een zorgpraktijk',
    'a health practice',
  ],
  [/zorgcentrum|verpleeg|verzorging|care home|hospice/i, 'het zorgcentrum', 'the care home'],
  [/opvang|shelter|hostel|pension/i, 'de opvang', 'the shelter'],
  [/corporatie|woonstichting|woningstichting|housing/i, 'de woningcorporatie', 'the housing association'],
  [/v\.?v\.?|s\.?v\.?|club|vereniging|(?<!tran)sport|united|rovers|boys/i, 'de vereniging', 'the club'],
  [/restaurant|eetcaf|caf[eé]|snackbar|pizzeria|hotel|\bpub\b|\binn\b|arms/i, 'een horecazaak', 'a restaurant'],
  [/winkel|supermarkt|bakker|slager|shop|store|bakery/i, 'een winkel', 'a shop'],
  [/kerk|moskee|church|mosque|temple|synagog/i, 'de geloofsgemeenschap', 'the congregation'],
  [/camping|park\b/i, 'een camping', 'a campsite'],
  [/stichting|foundation|trust/i, 'een stichting', 'a foundation'],
]

/** Elzenbroek College → “de school”; what cannot be told is an employer or an organisation. */
export function generaliseOrganisation(text: string, language: Language): string[] {
  const known = kinds.find(([pattern]) => pattern.test(text))
  const general = language === 'nl' ? ['een werkgever', 'een organisatie'] : ['an employer', 'an organisation']
  if (!known) return general
  return [language === 'nl' ? known[1] : known[2], ...general.slice(1)]
}
