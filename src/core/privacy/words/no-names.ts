import { foldWord } from '../text/fold-word.ts'

/**
 * Words with a capital that name nobody: what README of the casebook calls generic bodies, laws, methods, brands,
 * holidays, peoples and languages. Folded where the lexicons are.
 */
const calendar = `januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul
  aug sep sept okt nov dec january february march may june july august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  ma di wo do vr za zo monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  kerst kerstmis kerstavond kerstdag pasen pinksteren hemelvaart hemelvaartsdag sinterklaas oudjaar oudejaarsavond nieuwjaar nieuwjaarsdag koningsdag
  koninginnedag bevrijdingsdag carnaval moederdag vaderdag valentijnsdag ramadan suikerfeest offerfeest eid iftar diwali holi newroz
  halloween christmas xmas easter boxing ramadhan hanukkah chanoeka keti koti ketikoti dodenherdenking prinsjesdag lent advent thanksgiving
  bonfire whitsun goede vrijdag`

const bodies = `wmo jeugdwet participatiewet wlz zvw avg wvggz wzd awb bw wgbo wgs wia wajong ww aow anw zw iow bbz pgb zin ots muhp ggz ggd lvb gz
  uwv svb cjib duo ind coa cak ciz cbs scp vng rvdk raad jeugdzorg jeugdbescherming reclassering halt mee politie belastingdienst rechtbank om
  justitie toeslagen belastingen gemeente provincie rijk kamer kabinet ministerie minister inspectie igj veiligheidshuis zorgkantoor
  zorgverzekeraar slachtofferhulp vluchtelingenwerk voedselbank kredietbank gkb nvvk bkr wsnp nibud fiom lec acvz who eu vn un nato unicef
  unhcr amnesty leger oranje skj sbcm nidos bpsw bsv phorza movisie nji vilans trimbos pharos cedris divosa sociaal wijkteam buurtteam jeugdteam
  nhs dwp hmrc camhs gp gps cps cqc ofsted mash mappa marac send ehcp jsa pip esa council parliament government commons whitehall home office
  borough ministry police probation court samaritans shelter jobcentre citizens advice universal credit childline nspcc
  tv ov nl bv zzp cao hbo mbo vmbo havo vwo wo pabo roc ib ambulant eh adhd add asd ass ptss ptsd hiv aids soa copd ms als ldl dna eeg ecg ehbo bhv
  sms gps usb pdf pc tl ict hrm hr kpi okr pdca smart swot soap ps nb ok oke`

const methods = `signs safety triple kanjertraining rots water eigen-kracht housing first families incredible years maslow freud gibbs balint kolb
  korthagen schon driscoll rolfe borton lencioni covey belbin karpman johari bowlby piaget erikson vygotsky bronfenbrenner goffman foucault
  prochaska miller kubler-ross kubler ross donkers baart presentie emdr cgt act dgt mbt mst ffl ivb iag rgt pmto vht k-toys oplossingsgericht
  socrates plato aristoteles aristotle kant rogers murphy pareto peter pavlov rorschach asperger alzheimer parkinson korsakov korsakoff
  tourette down munchhausen munchausen borderline narcisme burn-out yoga mindfulness reiki pilates montessori jenaplan dalton vrijeschool daltonschool
  jenaplanschool steiner freinet starr starrt star abc ret nji cit phq audit erisk lirik ari-r cfrv`

const brands = `outlook teams whatsapp whatsappgroep facebook instagram insta snapchat snap tiktok twitter telegram signal messenger linkedin youtube
  netflix spotify videoland discord reddit tinder grindr zoom skype facetime google gmail hotmail chatgpt copilot gemini alexa siri android iphone ipad
  macbook apple samsung huawei xiaomi nokia sony lg playstation ps4 ps5 xbox nintendo switch roblox fortnite minecraft fifa gta pokemon lego barbie
  word excel powerpoint onedrive sharepoint windows office adobe canva trello miro padlet mural kahoot topdesk
  volkswagen vw golf polo passat opel corsa astra ford fiesta focus renault clio twingo peugeot citroen fiat panda punto kia picanto hyundai toyota yaris
  suzuki swift alto mazda honda nissan micra seat ibiza skoda fabia octavia bmw mercedes audi volvo tesla mini dacia vespa piaggio tomos kreidler zundapp
  jumbo aldi lidl action hema kruidvat etos blokker ikea xenos zeeman primark decathlon gamma praxis karwei wibra plus dirk coop spar deka bol zalando
  shein temu vinted marktplaats thuisbezorgd uber flink picnic amazon ebay tesco asda sainsbury sainsburys morrisons waitrose boots wilko greggs primark argos
  philips shell unilever campina daf evri yodel ocado deliveroo rolls-royce randstad manpower asml
  nescafe senseo douwe cola coca-cola pepsi fanta sprite redbull heineken amstel grolsch bavaria jupiler bacardi smirnoff baileys
  marlboro camel drum lucky nivea dove pampers ritalin concerta medikinet strattera prozac seroxat xanax valium oxazepam diazepam temazepam lorazepam
  tramadol oxycodon paracetamol ibuprofen methadon suboxone clozapine olanzapine quetiapine risperdal abilify lithium diclofenac antabus
  ing rabobank rabo abn amro asn sns knab bunq revolut paypal tikkie klarna riverty afterpay ideal visa mastercard kpn ziggo odido vodafone t-mobile lebara
  lyca simyo ben tele2 eneco vattenfall essent greenchoice nuon budget ns prorail arriva connexxion ret gvb htm qbuzz keolis flixbus ryanair
  transavia klm schiphol postnl dhl dpd ups zilveren vgz cz menzis dsw onvz achmea interpolis allianz aegon nationale-nederlanden
  wehkamp otto telegraaf volkskrant trouw nrc ad nos rtl sbs npo bbc itv guardian sun disney pixar marvel batman superman spiderman harry-potter
  ajax feyenoord psv arsenal chelsea liverpool everton tottenham barcelona madrid juventus monopoly scrabble uno rummikub kanban scrum
  ruimte ctrl alt enter mit-licentie hoover tupperware velcro thermos post-it post-its mac mcdonalds mcdonald's kfc pritt stabilo post teddy jenga nutella hagelslag ola magnum mars snickers twix bounty
  wi-fi wifi bluetooth internet covid covid-19 corona brexit qr cv cv-ketel bbq diy dj vj mc rap ufo vip`

const peoples = `tarifit tamazight tmazight darija sorani kurmanji zazaki oromo amharic amhaars pidgin patois nederlands nederlandse nederlander nederlanders nederlandstalig nederlandstalige hollands hollandse hollander belgisch belgische belg belgen vlaams vlaamse
  duits duitse duitser duitsers frans franse fransman fransen engels engelse engelsman engelsen brits britse brit britten schots schotse schot iers ierse ier
  spaans spaanse spanjaard portugees portugese portugezen italiaans italiaanse italiaan italianen grieks griekse griek grieken turks turkse turk turken
  koerdisch koerdische koerd koerden marokkaans marokkaanse marokkaan marokkanen berbers berberse berber tunesisch tunesische algerijns algerijnse egyptisch egyptische
  arabisch arabische arabier arabieren syrisch syrische syrier syriers irakees irakese irakezen iraaks iraakse iraans iraanse iranier perzisch perzische afghaans afghaanse
  afghaan afghanen pakistaans pakistaanse indiaas indiase hindoestaans hindoestaanse hindoestaan hindoestanen javaans javaanse creools creoolse marrons surinaams surinaamse
  surinamer surinamers antilliaans antilliaanse antilliaan antillianen curacaos curacaose arubaans arubaanse kaapverdisch kaapverdische dominicaans dominicaanse
  somalisch somalische somalier somaliers eritrees eritrese eritreeer eritreeers ethiopisch ethiopische soedanees soedanese ghanees ghanese ghanezen nigeriaans
  nigeriaanse congolees congolese afrikaans afrikaanse afrikaan afrikanen chinees chinese chinezen vietnamees vietnamese thais thaise japans japanse koreaans koreaanse
  indonesisch indonesische moluks molukse molukker molukkers filipijns filipijnse pools poolse pool polen oekraiens oekraiense oekrainer oekrainers russisch russische rus russen roemeens
  roemeense roemeen roemenen bulgaars bulgaarse bulgaar bulgaren hongaars hongaarse tsjechisch tsjechische slowaaks slowaakse servisch servische kroatisch kroatische
  bosnisch bosnische albanees albanese kosovaars kosovaarse joegoslavisch joegoslavische armeens armeense georgisch georgische amerikaans amerikaanse amerikaan amerikanen
  canadees canadese mexicaans mexicaanse braziliaans braziliaanse colombiaans colombiaanse latijns latijnse europees europese europeaan europeanen aziatisch aziatische
  westers westerse oosters oosterse joods joodse jood joden islamitisch islamitische moslim moslima moslims christen christenen christelijk christelijke katholiek
  katholieke protestants protestantse gereformeerd gereformeerde hindoe hindoes boeddhist roma sinti friezen fries friese fryske brabants brabantse brabander limburgs limburgse limburger zeeuws
  zeeuwse twents twentse gronings groningse drents drentse gelders gelderse amsterdams amsterdamse rotterdams rotterdamse haags haagse utrechts utrechtse achterhoeks
  dutch english british german french spanish portuguese italian greek turkish kurdish moroccan tunisian algerian egyptian arabic arab arabs syrian syrians iraqi iraqis
  iranian iranians persian afghan afghans pakistani pakistanis indian indians surinamese antillean somali somalis eritrean eritreans ethiopian sudanese ghanaian nigerian nigerians congolese african
  africans chinese vietnamese thai japanese korean indonesian polish pole poles ukrainian ukrainians russian russians romanian romanians bulgarian bulgarians hungarian czech slovak
  serbian croatian bosnian albanian kosovan armenian georgian american americans canadian mexican brazilian colombian european europeans asian asians jewish jew jews islamic
  muslim muslims christian christians catholic protestant hindu hindus buddhist irish scottish scots welsh quaker quakers methodist methodists anglican baptist baptists mormon mormons jehova's getuigen gypsy traveller travellers caribbean jamaican
  tigrinya dari pashto farsi urdu hindi punjabi bengali gujarati tamil sranan sarnami papiaments papiamento papiamentu swahili lingala latijn latin esperanto`

const places = `nederland holland belgie vlaanderen duitsland frankrijk engeland schotland wales ierland amerika europa azie afrika antillen suriname curacao aruba bonaire
  turkije marokko koerdistan palestina gaza tsjechie joegoslavie rusland sovjet-unie engeland brabant noord-brabant limburg gelderland drenthe overijssel flevoland zeeland
  noord-holland zuid-holland friesland fryslan twente achterhoek veluwe betuwe salland kempen peel westland randstad noordzee waddenzee ijsselmeer veluwemeer rijn waal ijssel schelde
  ardennen alpen rif middellandse uk usa us britain england scotland ireland europe africa asia america yorkshire kent essex sussex surrey norfolk suffolk cornwall devon lancashire
  hague haag god allah jezus jesus christus christ boeddha buddha bijbel bible koran quran koran satan hemel aarde internet heer lord`

const words = `ik i je jij u hij zij ze wij we jullie mama papa mam pap mamma pappa mum mummy dad daddy mom mommy nan nana nanna gran granny grandma grandpa grandad oma opa
  tante oom ome auntie uncle aunt sir madam miss meneer mevrouw mijnheer meester juf juffrouw dominee pastoor pater zuster broeder
  dr mr mrs ms prof sint saint st dhr mw mevr fam sinterklaasavond sint-maarten euro euros bsn iban kvk id nr adl mdo pov mt or ot rt sec`

/** Countries in Dutch and English, by the ISO codes of the runtime's own tables; those of two words are sayings. */
function countries(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return ['nl', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    return codes.map((code) => names.of(code) ?? '').filter((name) => /^[\p{L}-]{4,}$/u.test(name))
  })
}

/** Languages in Dutch and English, and the Dutch adjective: “Litouws”, “Litouwse”. */
function languages(): string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return ['nl', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
    const own = codes.map((code) => names.of(code) ?? '').filter((name) => /^\p{L}{4,}$/u.test(name))
    return language === 'nl' ? own.flatMap((name) => [name, `${name}e`]) : own
  })
}

const listed = [calendar, bodies, methods, brands, peoples, places, words].flatMap((list) => list.split(/\s+/))
const weekdays = 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' ')

let known: ReadonlySet<string> | undefined

/**
 * Whether a word with a capital names nobody.
 *
 * @param folded as the lexicons hold it
 */
export function isNoName(folded: string): boolean {
  // The names of countries and languages are asked for when the first text is checked, not when core starts.
  known ??= new Set([...listed, ...weekdays, ...countries(), ...languages()].map(foldWord))
  return known.has(folded)
}

const brandNames: ReadonlySet<string> = new Set(brands.split(/\s+/).map(foldWord))

/** A brand, a shop or a company that everybody knows; who works there is less than everybody. */
export function isBrand(folded: string): boolean {
  return brandNames.has(folded)
}

/** Those of them that are somebody's name as well, once the words around them say so. */
export const nameAllTheSame: ReadonlySet<string> = new Set(
  `shona luba april mei juni jan may june august miller rogers ross peter dirk ben otto harry plus jo rap rus dean christian mercedes sun roma raad kant post teddy
   christen engels frans fransen vries fries pool polen waal heer oranje donkers baart golf do mo paris dalton erikson murphy chelsea holland kent
   georgia jordan israel chad monaco down star sjaak alexa siri gemini ford clio fiat ray mars spar schot brit ier bounty lent jesus jezus pole kolb swift focus mini
   heineken steiner carl lucky douwe home court rap piet dove boots alto kia leger ad sep daria`
    .split(/\s+/)
    .map(foldWord),
)
