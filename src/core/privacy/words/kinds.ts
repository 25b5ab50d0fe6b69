import { foldWord } from '../text/fold-word.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(foldWord))

/** What an organisation is, before its name: “basisschool De Regenwulp”, “Transport Nijhuis”. */
export const kindsBefore = setOf(
  `basisschool obs pcb cbs rkbs cbo ods sbo pi school praktijkschool schoolvereniging scholengemeenschap college lyceum gymnasium roc aoc vmbo mavo havo mbo vso sbo so kinderopvang kinderdagverblijf kdv peuterspeelzaal peuteropvang creche bso
   gastouderbureau huisartsenpraktijk praktijk tandartspraktijk tandartsenpraktijk fysiotherapiepraktijk fysiopraktijk fysiotherapie fysio apotheek ziekenhuis kliniek verzorgingshuis verzorgingstehuis verpleeghuis bejaardentehuis zorgcentrum
   woonzorgcentrum gezondheidscentrum medisch-centrum zorgboerderij boerderij gezinshuis opvanghuis opvang crisisopvang pension hotel hostel camping vakantiepark bungalowpark recreatiepark sporthal sportclub sportcomplex sportpark voetbalclub
   voetbalvereniging korfbalvereniging hockeyclub tennisclub turnvereniging judoschool boksschool boksclub dansschool rijschool manege zwembad buurthuis buurtcentrum wijkcentrum wijkgebouw dorpshuis jongerencentrum jongerenhonk speeltuin
   speeltuinvereniging stichting vereniging cooperatie moskee kerk parochie synagoge tempel klooster kapel bakkerij bakker slagerij slager supermarkt winkel restaurant eetcafe cafe kroeg cafetaria snackbar shoarmazaak pizzeria grillroom
   lunchroom kapsalon kapper garage garagebedrijf autobedrijf autogarage bouwbedrijf aannemer aannemersbedrijf hoveniersbedrijf hovenier transportbedrijf transport schildersbedrijf schoonmaakbedrijf installatiebedrijf loodgietersbedrijf uitzendbureau
   advocatenkantoor advocaten notariskantoor accountantskantoor bewindvoerderskantoor deurwaarderskantoor gerechtsdeurwaarder incassobureau bureau woningcorporatie corporatie woonstichting woningbouwvereniging woningstichting zorginstelling
   thuiszorgorganisatie thuiszorg jeugdzorginstelling kwekerij tuinderij drukkerij fabriek groothandel kringloop kringloopwinkel bloemist bloemenzaak fietsenzaak fietsenmaker juwelier dierenarts dierenkliniek dierenpension asiel scheepswerf werf loonbedrijf melkveebedrijf handelsonderneming bouwmarkt tuincentrum wasserij distributiecentrum buurtkamer wijkkamer huiskamer inloop inloophuis inlooppunt huize residentie serviceflat zorgflat woonvoorziening zorghuis woonhuis dagcentrum dagopvang dagbesteding activiteitencentrum werkplaats atelier kringloopcentrum weggeefwinkel voedselbank speeltuin kinderboerderij stadsboerderij gymzaal
   zwemclub atletiekvereniging schaakclub schaakvereniging dartclub motorclub biljartvereniging carnavalsvereniging buurtvereniging ouderenbond vrouwenvereniging maatschap groepspraktijk notaris zorggroep internaat instituut academie hogeschool universiteit conservatorium slachterij visserij rederij meubelzaak
   kledingzaak schoenenzaak telefoonwinkel belwinkel nagelstudio studio salon azc noodopvang nachtopvang daklozenopvang blijfgroep blijfhuis uitvaartcentrum uitvaartonderneming taxi taxibedrijf jachthaven volkstuin volkstuinvereniging tuincomplex vakantieoord zorgoord tankstation benzinestation wasstraat drogist drogisterij
   viskraam visboer groenteboer toko avondwinkel coffeeshop discotheek nachtclub brouwerij kaasboerderij melkveehouderij makelaardij
   makelaar scouting harmonie fanfare koor muziekschool bibliotheek theater bioscoop museum sauna sportschool fitness bank v.v vv s.v sv rksv vvv fc sc rkvv tc hc kv afdeling groep woongroep leefgroep flat flatgebouw woontoren appartementencomplex
   zorgvilla hospice revalidatiecentrum behandelcentrum instelling kamp asielzoekerscentrum azc opvanglocatie locatie project
   pub bakery nursery hospital church mosque cafe hostel bar shop`,
)

/** Kinds whose bare word is so general that it alone makes no name an organisation's. */
export const looseKinds = setOf(
  'school praktijk groep bureau winkel bank college so huis speeltuin fabriek winkel club afdeling locatie project kapper bakker slager kerk kamp opvang flat bar shop advocaten fysio instelling transport thuiszorg koor',
)

/** What an organisation is, after its name: “Elzenbroek College”, “St. Lambert's Primary”. */
export const kindsAfter = setOf(
  `college lyceum gymnasium school primary academy high nursery hospital clinic surgery centre center church mosque temple lodge hostel shelter bakery cafe restaurant shipyard shipyards garage ltd limited plc llp bv b.v nv n.v vof inc
   foundation trust club fc afc united rovers athletic wanderers boys society union university infirmary pharmacy practice home homes inn arms hotel group partners associates solicitors logistics transport services solutions care stores
   supermarket bakers butchers motors builders construction engineering pumps holding groep zorg bouw techniek installaties ziekenhuis hospitaal instituut kliniek zorggroep bakkerij hospice gym salon barbers launderette hall farm dairy taxis cabs plumbing roofing recruitment housing association stichting vereniging chapel cathedral synagogue gurdwara library theatre cinema project house court mill kliniek advocaten accountants uitzendbureau`,
)

/** Words that in front of a kind make no name: “Night Shelter”, “Primary School”. */
export const plainBeforeKind = setOf(
  `night day primary secondary high local mental social child council guest half full safe food court children's children youth family community public private special free grammar boarding middle infant junior senior care nursing old new big small the a an
   his her my our their this that your de het een mijn zijn haar ons onze hun deze die dit dat daycare health general general-practice rest sixth city town village county state home foster young women's women men's`,
)

/** The end of a street's name. */
export const STREET_END =
  'straat|straatje|laan|laantje|weg|weggetje|plein|pleintje|gracht|kade|singel|dreef|plantsoen|steeg|steegje|boulevard|allee|dijkje|burgwal|zijde|straat|hofje|pad|dijk|hof|markt|kaai|vaart|wal|ring|baan|erf|donk|kamp|veld|akker|weide|horst|park|haven'

/** Endings that are a street's or a square's even without a number. */
export const SURE_STREET_END =
  'straat|laan|plein|gracht|kade|singel|dreef|plantsoen|steeg|burgwal|boulevard|weg|park|markt|flat|toren|haven|brug|bos|bad|kwartier|buurt|wijk|polder|plas|diep|wetering|bolwerk|esplanade|promenade'

/** Endings of Dutch villages and towns. */
export const PLACE_END =
  'veen|dijk|dijke|lo|loo|haar|huizen|huysen|drecht|dam|burg|burgh|wijk|wijck|hoven|hove|rode|rooij|oord|oort|sluis|kerk|kerke|beek|beke|horst|woude|donk|meer|zijl|broek|berg|bergen|dorp|stad|heim|hem|um|ingen|egem|gem|lede|schot|waard|mond|muiden|houten|voort|voorde|voorst|hout|bosch|daal|dal|eind|einde|kapelle|laar|lem|recht|schoten|steeg|vliet|warden|werd|wold|wolde|zand|zoom|ham|wierum|wier|gat|stein|rijt|rith|velde|velden|loon|hei|heide|akker|ede'

/** Words that a place name begins with. */
export const PLACE_START =
  'Nieuw|Nieuwe|Oud|Oude|Noord|Zuid|Oost|West|Groot|Klein|Hoog|Laag|Ter|Ten|Sint|St\\.|Den|Beneden|Boven|Midden|Over|Onder'

/** Says what an organisation is, as a word before its name or as the end of such a word. */
export function isKind({ folded, shape }: { folded: string; shape: string }): boolean {
  if (shape === 'number') return false
  return (
    kindsBefore.has(folded) ||
    /.{3,}(?:bedrijf|praktijk|winkel|centrum|school|vereniging|stichting|kantoor|restaurant|corporatie|opvang|werf|fabriek|handel|erij|bureau|zaak|[^t]huis|[^o]hal|club|hotel|salon|tehuis|tuin|oord|honk|markt|instelling|deurwaarders?|advocaten|notarissen|makelaars|accountants|architecten|adviseurs|tandartsen|huisartsen|therapeuten)$/.test(
      folded,
    )
  )
}
