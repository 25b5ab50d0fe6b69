import { type Candidate, strengths } from '../text/candidate.ts'
import { matchesIn, type Pattern } from '../text/pattern.ts'
import type { ReadText } from '../text/read-text.ts'
import type { ReasonCode } from '../text/reason-code.ts'
import { regionsAround } from '../text/regions.ts'
import type { Token } from '../text/tokens.ts'

const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const AREA =
  '(?:dorp|eiland|gehucht|streek|wijk|buurt|straat|flat|school|polder|kerk|stad|gemeente|village|island|town|street|school|parish|estate|neighbourhood)'
const MANY = '(?:zes|zeven|acht|negen|tien|elf|twaalf|[6-9]|1\\d|six|seven|eight|nine|ten|eleven|twelve)'

const triggers = new Set<string>()

/** @param words one of them is in every match, alone or after a hyphen */
function trait(reason: ReasonCode, words: string, ...lines: readonly string[]): Pattern[] {
  for (const word of words.split(' ')) triggers.add(word)
  return lines.map((line) => ({
    expression: new RegExp(START + line + END, 'giu'),
    label: 'trait',
    reason,
    strength: strengths.trait,
  }))
}

const patterns: readonly Pattern[] = [
  // “Laatste orgelbouwer van het dorp”, “the only Syrian family in the village”
  ...trait(
    'trait-small-place',
    'enige laatste eerste oudste rijkste bekendste only last first oldest',
    `(?:de |het |the )?(?:enige|laatste|eerste|oudste|rijkste|bekendste|only|last|first|oldest)(?: [\\p{L}-]+){1,4} (?:van|in|op|of|on)(?: het| de| ons| dit| deze| hele| the| our| this| whole){1,2} ${AREA}`,
  ),
  ...trait(
    'trait-small-place',
    'hele iedereen heel half whole everyone',
    `(?:het hele|iedereen in het|heel het|half het|the whole|everyone in the|half the) ${AREA} (?:kent|weet|praat|sprak|kende|knows|knew|talks|talked)`,
  ),
  ...trait(
    'trait-family',
    'drieling vierling tweeling triplets quadruplets twins kinderen children kids',
    '(?:een|hun|haar|zijn|a|their|her|his)? ?(?:eeneiige |identical )?(?:drieling|vierling|triplets|quadruplets|tweeling|twins)',
    `(?:gezin|moeder|vader|family|mother|father) (?:met|van|of|with) ${MANY} (?:kinderen|children|kids)`,
    `${MANY} (?:kinderen|children|kids)(?=,| en | and |\\.)`,
  ),
  ...trait(
    'trait-body',
    'oog kunstoog kunstbeen been beenprothese armprothese arm eye leg tatoeage tattoo tatoeages tattoos litteken littekens brandwond scar scars burn burns doofblind deafblind albino gestalte dwerggroei schisis hazenlip geboren born',
    '(?:glazen oog|kunstoog|kunstbeen|houten been|beenprothese|armprothese|één been|één arm|één oog|glass eye|one leg|one arm|one eye|prosthetic leg)(?:, (?:links|rechts|left|right))?',
    '(?:tatoeage|tattoo|litteken|brandwond|scar|burn)s? (?:van|of|op|in|on|over)(?: [\\p{L}-]+){1,5}? (?:nek|hals|gezicht|arm|hand|wang|voorhoofd|neck|face|hand|cheek|forehead|arm)',
    '(?:doofblind|deafblind|albino|kleine gestalte|dwerggroei|schisis|hazenlip|blind geboren|doof geboren|born blind|born deaf)',
  ),
  ...trait(
    'trait-role',
    'wereldkampioen kampioen champion olympic burgemeester wethouder minister kamerlid profvoetballer international rechter zanger zangeres artiest mayor judge footballer singer orgelbouwer orgelmaker klokkenmaker beiaardier vuurtorenwachter schaapherder valkenier hoefsmid rietdekker palingvisser parelduiker circusartiest circusartieste trapezewerker goochelaar builder keeper falconer founder artist',
    '(?:oud-|ex-|voormalige? |gewezen |former |retired )?(?:wereldkampioen|europees kampioen|olympisch kampioen|world champion|olympic [\\p{L}]+)(?: [\\p{L}]+)?(?: bij de jeugd| voor junioren)?',
    '(?:oud-|ex-|voormalige? |gewezen |former )(?:burgemeester|wethouder|minister|kamerlid|profvoetballer|international|rechter|zanger|zangeres|artiest|mayor|minister|judge|footballer|singer)',
    '(?:orgelbouwer|orgelmaker|klokkenmaker|beiaardier|vuurtorenwachter|schaapherder|valkenier|hoefsmid|rietdekker|palingvisser|parelduiker|circusartieste?|trapezewerker|goochelaar|organ builder|lighthouse keeper|falconer|bell founder|trapeze artist)',
  ),
  ...trait(
    'trait-rare',
    'huntington duchenne sikkelcel sikkelcelziekte taaislijmziekte cystic sickle hemofilie haemophilia prader-willi angelman rett rett-syndroom porfyrie progeria locked-in narcolepsie narcolepsy syndroom lezen read',
    '(?:huntington|duchenne|sikkelcel(?:ziekte)?|taaislijmziekte|cystic fibrosis|sickle cell|hemofilie|haemophilia|prader-willi|angelman|rett-?syndroom|rett syndrome|porfyrie|progeria|locked-in|narcolepsie|narcolepsy|syndroom van (?!down)\\p{L}+)',
    '(?:hij|zij|ze|he|she|kan|can)(?: kan| can)? (?:niet|not|neither) (?:lezen|read)(?: (?:of|en|or|and|nor) (?:schrijven|write))?\\.?',
  ),
]

/** What tells who somebody is without a name: few people fit it. Hints only. */
export function findTraits(read: ReadText): Candidate[] {
  const isTrigger = ({ folded }: Token) => triggers.has(folded) || triggers.has(folded.slice(folded.indexOf('-') + 1))
  return matchesIn(regionsAround(read, isTrigger), patterns)
}
