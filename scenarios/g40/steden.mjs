/**
 * What 32 cities answered in January 2018 ("Uitvraag G40 Stedennetwerk Inburgering"), before the law of 2021. Lines are those of the
 * text of the document. `persons` over 2015-2017, with how it was read from the quote; what else was reported, each with its quote; the
 * approach; the answers to the two statements; and the instruments in one vocabulary, so that cities can be found by them.
 * @typedef {readonly [said: string, lines: string, quote: string]} Reported
 * @typedef {{
 *   readonly slug: string, readonly name: string, readonly code: string, readonly persons: number,
 *   readonly count: { readonly read: string, readonly lines: string, readonly quote: string },
 *   readonly reported: readonly Reported[],
 *   readonly approach: { readonly summary: string, readonly lines: string, readonly quote: string },
 *   readonly answers: { readonly well: string, readonly instruments: string },
 *   readonly tools: { readonly words: readonly string[], readonly lines: string },
 * }} City
 */

/** @type {readonly City[]} */
export const cities = [
  {
    slug: 'alkmaar', name: 'Alkmaar', code: 'GM0361', persons: 670,
    count: { read: 'Opgevangen, met kinderen.', lines: '43-45', quote: 'heeft in 2015, 2016 en 2017 670 (inclusief kinderen) mensen opgevangen' },
    reported: [
      ['99, 156 en 67 bijstandspartijen in 2015, 2016 en 2017', '49-56', '2015 99 […] 2016 156 […] 2017 67'],
    ],
    approach: { summary: 'Intensief programma met zes buurgemeenten, vanaf het azc en naast de inburgering.', lines: '75-97', quote: 'Dit start in het AZC en sluit aan op de voorinburgering dat al in het AZC plaatsvindt' },
    answers: { well: 'niet zo absoluut te zeggen', instruments: 'oneens' },
    tools: { words: ['vroege start in het azc', 'intensief programma naast de inburgering', 'samen met zes buurgemeenten'], lines: '75-121' },
  },
  {
    slug: 'almelo', name: 'Almelo', code: 'GM0141', persons: 331,
    count: { read: 'Geen aantal gehuisveste mensen: de groep in de bijstand sinds 2013, met gezin, is genomen als beste benadering. Zij telt twee jaren te veel en wie geen bijstand heeft niet.', lines: '127-128', quote: 'De totale groep, dus inclusief gezinsleden, bestaat uit 331 personen' },
    reported: [
      ['184 (oud)vluchtelingen in de bijstand sinds 2013', '123-127', 'Vanaf 2013 tot heden bevinden zich 184 (unieke)(oud)vluchtelingen'],
      ['een project voor 225 statushouders', '132-135', 'richten wij ons op een groep van 225 statushouders'],
      ['ongeveer een derde van de cursisten haalt een diploma', '161-165', 'slechts ongeveer een derde van de cursisten een diploma behaalt'],
      ['2 jaar is te kort voor resultaat', '216-217', 'Een periode van 2 jaar is daarvoor tekort'],
      ['nog zeker 3 jaar nodig', '217-221', 'nog zeker 3 jaar nodig te hebben om substantiële resultaten te kunnen boeken'],
    ],
    approach: { summary: 'Versnelde integratie en participatie: screening per persoon, weekprogramma, trajectcoach.', lines: '132-149', quote: 'waarbij een traject-coach de voortgang bewaakt' },
    answers: { well: 'oneens, wel op de goede weg', instruments: 'oneens: er is geen structureel geld' },
    tools: { words: ['screening per persoon', 'weekprogramma', 'trajectcoach', 'tolken'], lines: '132-234' },
  },
  {
    slug: 'almere', name: 'Almere', code: 'GM0034', persons: 1177,
    count: { read: 'Vergunninghouders, met kinderen.', lines: '236-239', quote: '2015-2017, 1177 vergunninghouders (inclusief kinderen)' },
    reported: [
      ['510 uitkeringen uit de instroom van 2016 en 2017', '242-243', 'Van de instroom 2016/2017: worden er 510 bijstandsuitkeringen verstrekt'],
      ['in 2017 17 naar werk, 30 in deeltijd aan het werk, 4 naar studie en 68 om andere redenen', '249-261', 'Werk 17 […] Parttime werk 30 […] Studie 4 […] Overige redenen (verhuizing, […] 68'],
      ['95% in een inburgeringstraject', '263', 'Inburgeringstraject 95%'],
    ],
    approach: { summary: 'Integrale aanpak: advies over de keuze van een taalaanbieder, taal en werk naast elkaar.', lines: '277-306', quote: 'waardoor we in het directe contact met de vergunninghouder beter in staat zijn te adviseren t.a.v. de keuze voor een taalaanbieder' },
    answers: { well: 'gemengd: niet overwegend goed', instruments: 'nu genoeg, over enkele maanden misschien niet' },
    tools: { words: ['hulp bij de keuze van een taalaanbieder', 'duale trajecten'], lines: '277-374' },
  },
  {
    slug: 'alphen-aan-den-rijn', name: 'Alphen aan den Rijn', code: 'GM0484', persons: 600,
    count: { read: 'Instroom van volwassenen en kinderen.', lines: '465-467', quote: 'De instroom over 2015-2017 is 600 personen geweest, volwassenen en kinderen' },
    reported: [
      ['344 uitkeringen', '471', 'Het aantal uitkeringen bedraagt nu nog 344'],
      ['88 mensen uit de uitkering', '473-478', 'Er zijn 88 personen uitgestroomd uit de uitkering, vanwege inzet voor de participatiecoaches'],
      ['steeds 20 alleenstaande jongeren', '529-531', 'een continue stroom van 20 AMV-ers'],
    ],
    approach: { summary: 'Participatiecoaches en duale trajecten vanaf de koppeling; School@Work voor jongeren.', lines: '568-576', quote: 'Op het moment dat een statushouder aan de gemeente is gekoppeld, zetten we zoveel mogelijk in op duale trajecten' },
    answers: { well: 'noch eens, noch oneens', instruments: 'eens, met de wens van een ruimer budget' },
    tools: { words: ['participatiecoaches', 'duale trajecten vanaf de koppeling', 'aanpak voor alleenstaande jongeren', 'vrijwilligers'], lines: '473-614' },
  },
  {
    slug: 'amersfoort', name: 'Amersfoort', code: 'GM0307', persons: 908,
    count: { read: 'Gehuisvest onder de taakstelling.', lines: '648-653', quote: 'Van 2015 t/m 2017 zijn 908 personen onder de taakstelling gehuisvest' },
    reported: [
      ['ongeveer 2/3 volwassen met bijstand', '654-659', 'Ongeveer 2/3 […] deel van de 908 personen […] zijn volwassenen met een bijstandsuitkering'],
      ['41% van de statushouders slaagde, landelijk 30%', '690-691', 'Statushouders Amersfoort 41% […] Statushouders landelijk 30%'],
      ['doel van het traject: zorg bij 5%, activering bij 45%, opleiding en werk bij 50%', '753-755', 'Trajectdoel kan zijn zorg (5% van de statushouders), activering (45%) opleiding en werk (50%)'],
    ],
    approach: { summary: 'Eén stichting (NVA) voor maatschappelijke begeleiding en trajecten; doelen zorg, activering, opleiding en werk.', lines: '669-681', quote: 'de begeleiding van statushouders belegd bij een onafhankelijke stichting, die naast de maatschappelijke begeleiding ook de trajectbegeleiding biedt' },
    answers: { well: 'eens', instruments: 'eens' },
    tools: { words: ['één organisatie voor begeleiding en traject', 'trajectbegeleider voor iedereen', 'vrijwilligers'], lines: '669-798' },
  },
  {
    slug: 'apeldoorn', name: 'Apeldoorn', code: 'GM0200', persons: 881,
    count: { read: 'Taakstelling van 2015, 2016 en 2017: 268, 400 en 213, alle gehuisvest.', lines: '799-813', quote: '268 400 213 881 […] Wij zijn erin geslaagd alle statushouders feitelijk te huisvesten' },
    reported: [
      ['in 2017 118 statushouders naar werk, ook in deeltijd, of naar studie', '858-864', 'konden in 2017 118 statushouders […] uitstromen naar full- of parttime werk, of […] naar een studie met studiefinanciering'],
      ['van 155 uitkeringen uit 2015 waren er in juli 2017 nog 136: 12% eraf', '836-844', '2015 155 136 12%'],
      ['ongeveer 65% van de oud-alleenstaande jongeren naar het mbo', '866-874', 'ca. 65% […] van hen stroomt door naar regulier MBO- […] onderwijs (in eerste instantie de Entree-'],
    ],
    approach: { summary: 'Intensieve begeleiding naar werk en een eigen school voor alleenstaande jongeren.', lines: '890-919', quote: 'is een specifieke school opgezet' },
    answers: { well: 'eens', instruments: 'eens' },
    tools: { words: ['eigen school voor alleenstaande jongeren', 'voltijds programma met stages', 'maatwerk voor wie het instapniveau niet haalt', 'financiële toets door Vluchtelingenwerk'], lines: '890-950' },
  },
  {
    slug: 'arnhem', name: 'Arnhem', code: 'GM0202', persons: 919,
    count: { read: 'Alleen 2015 is bekend: 275. In Apeldoorn, Helmond en Zoetermeer viel 29,9% van de taakstelling van de drie jaren in 2015 (632 van 2.111); zo wordt het 919.', lines: '981-982', quote: 'In 2015 zijn 275 statushouders gehuisvest in Arnhem (volwassen en kinderen)' },
    reported: [
      ['van 123 uitkeringen uit 2015 eindigde 18% door werk, 14% door studie en 24% om andere redenen', '989-994', '123 uitkeringen toegekend in 2015 […] Hiervan is 18% inmiddels beëindigd vanwege betaald werk/eigen bedrijf […] 14% vanwege studie […] 24% overig (verhuizing etc)'],
      ['meer mensen opgenomen dan de taakstelling', '1023-1029', 'Arnhem heeft meer statushouders opgenomen dan de taakstelling was'],
    ],
    approach: { summary: 'Kernteam Statushouders met een plan van aanpak voor iedereen.', lines: '1044-1053', quote: 'Er is een Kernteam Statushouders geformeerd dat ervoor zorgt dat iedere statushoudereen plan van aanpak heeft' },
    answers: { well: 'geen antwoord', instruments: 'geen antwoord' },
    tools: { words: ['kernteam statushouders', 'plan voor iedereen', 'vrijwilligers'], lines: '1044-1088' },
  },
  {
    slug: 'breda', name: 'Breda', code: 'GM0758', persons: 1099,
    count: { read: 'Gehuisvest in drie jaren: 345, 480 en 274.', lines: '1105-1107', quote: 'In 2015 hebben wij 345 statushouders gehuisvest, in 2016 480 statushouders en in 2017 274 statushouders' },
    reported: [
      ['661 mensen in de bijstand', '1114-1116', 'Op dit moment ontvangen 661 statushouders vanaf 2015 een bijstandsuitkering'],
      ['82 uitgestroomd in 3 jaar', '1129-1131', 'Er zijn in totaal 82 statushouders uitgestroomd uit de bijstand de afgelopen 3 jaar'],
    ],
    approach: { summary: 'Bredase integrale aanpak: meteen taal op eigen niveau (Welkomsttaal), elk kwartaal overleg met alle aanbieders.', lines: '1156-1177', quote: 'De paralele aanpak die gelijktijdig inzet op taal, ondersteuning en toeleiding naar werk of opleiding' },
    answers: { well: 'eens', instruments: 'eens, behalve over de regie' },
    tools: { words: ['taal vanaf de eerste week', 'overleg met alle taalaanbieders', 'buddy’s en vrijwilligers', 'huisbezoek'], lines: '1156-1237' },
  },
  {
    slug: 'delft', name: 'Delft', code: 'GM0503', persons: 595,
    count: { read: 'Gehuisvest.', lines: '1239-1240', quote: 'Van 2015 t/m 2017 huisvestte de gemeente Delft 595 statushouders' },
    reported: [
      ['van 471 gevolgde volwassenen waren er in november 2017 353 in de bijstand, 96 eruit en 22 in deeltijd aan het werk', '1245-1261', 'Dit zijn er 471 (stand nov. 2017) […] 96 uit de bijstand (werk, studie, overige reden) […] 22 parttime aan het werk […] 353 in de bijstand stand nov. 2017'],
    ],
    approach: { summary: 'Het Taalhuis helpt bij de keuze van een taalaanbieder; uitkeringen worden gevolgd.', lines: '1315-1324', quote: 'Medio 2016 hebben wij het reeds bestaande Taalhuis gefaciliteerd om de vele statushouders te begeleiden naar een geschikte taalaanbieder' },
    answers: { well: 'het glas is halfvol', instruments: 'nee' },
    tools: { words: ['Taalhuis helpt bij de keuze van een taalaanbieder', 'volgen van uitkeringen', 'buddy’s en vrijwilligers'], lines: '1245-1392' },
  },
  {
    slug: 'dordrecht', name: 'Dordrecht', code: 'GM0505', persons: 662,
    count: { read: 'Taakstelling 662; gehuisvest zijn er 693.', lines: '1394-1397', quote: '693 vergunninghouders gehuisvest (onze taakstelling in die 3 jaar (2015tm2017) was bij elkaar 662)' },
    reported: [
      ['337 uitkeringsdossiers eind 2017', '1403-1405', '337 uitkeringsdossiers per eind december 2017'],
      ['44 mensen uit de bijstand in 2017: 14 naar werk, 12 naar een opleiding en 18 om andere redenen', '1407-1415', 'In het jaar 2017 zijn 44 Dordtse statushouders uit de bijstand gestroomd […] 14 statushouders zijn aan het werk; […] 12 statushouders zijn begonnen met een opleiding en ontvangen studiefinanciering; […] 18 statushouders zijn vanwege exogene factoren uit de bijstand gestroomd'],
      ['68% was volwassen', '1402-1403', 'Circa 68% is volwassen. In de periode 2015tm2017 zijn dat 470 personen'],
    ],
    approach: { summary: 'Eigen team bij de Sociale Dienst, taalwerkstages en empowerment.', lines: '1470-1488', quote: 'Er is daarvoor een team ingericht specifiek voor vergunninghouders en instrumenten zijn ontwikkeld zoals taalwerkstages, empowermenttraining' },
    answers: { well: 'eens/oneens: goed op weg', instruments: 'oneens' },
    tools: { words: ['eigen team voor statushouders', 'taalwerkstages', 'duale trajecten', 'empowermenttraining', 'spreiding over wijken'], lines: '1470-1664' },
  },
  {
    slug: 'eindhoven', name: 'Eindhoven', code: 'GM0772', persons: 1200,
    count: { read: 'Ruim 1.200 gehuisvest.', lines: '1678-1680', quote: 'Sinds 2015 zijn er ruim 1200 vergunninghouders in Eindhoven gehuisvest' },
    reported: [
      ['644 huishoudens met bijstand in september 2017', '1681-1683', '644 huishoudens van vergunninghouders ontvangen een bijstandsuitkering (september 2017)'],
    ],
    approach: { summary: 'Voortraject over gedrag en verwachtingen, daarna duale trajecten met werk voorop.', lines: '1714-1734', quote: 'Doorlopen van een voortraject met de nadruk op gedrag, mindset en verwachtingen , met daarop volgend inhoudelijk aansluitende vervolgtrajecten' },
    answers: { well: 'eens/oneens', instruments: 'oneens' },
    tools: { words: ['voortraject over gedrag en verwachtingen', 'duale trajecten', 'participatieverklaring in het traject', 'aanpak voor alleenstaande jongeren'], lines: '1687-1891' },
  },
  {
    slug: 'emmen', name: 'Emmen', code: 'GM0114', persons: 428,
    count: { read: 'Alleen volwassenen met bijstand zijn bekend: 257, zonder begin van de telling. In Schiedam was dat 58% en in Breda 60% van de gehuisveste mensen; met 60% wordt het 428.', lines: '1921-1923', quote: 'Totaal aantal volwassen statushouders met […] bijstand 257' },
    reported: [
      ['3 uitkeringen eindigden door werk, 6 door een opleiding en 11 door verhuizing', '1929-1939', '3 uitkeringen beëindigd vanwege […] 6 uitkeringen beëindigd i.v.m. […] 11 beëindigingen i.v.m.'],
      ['10 mensen hadden deeltijdwerk', '1943-1945', 'Ook hebben 10 statushouders inkomsten uit […] een parttime baan'],
    ],
    approach: { summary: 'Vrijwilligers en naoberschap.', lines: '1958-1963', quote: 'via de inzet van vrijwilligers van Vluchtelingenwerk, welzijnsorganisatie, kerken en andere maatschappelijke organisaties' },
    answers: { well: 'ja, met huisvesting zonder problemen', instruments: 'wil meer regie' },
    tools: { words: ['vrijwilligers', 'naoberschap'], lines: '1958-2003' },
  },
  {
    slug: 'enschede', name: 'Enschede', code: 'GM0153', persons: 670,
    count: { read: 'Enschede gaf geen aantal. Genomen is het midden van de 31 andere steden.', lines: '2006-2012', quote: '' },
    reported: [],
    approach: { summary: 'Doe mee in Enschede (participatieverklaring), individuele begeleiding en een regieteam met werk en zorg.', lines: '2014-2034', quote: 'individuele begeleiding en regieteam' },
    answers: { well: 'eens, met nuance', instruments: 'eens, met nuance' },
    tools: { words: ['eigen participatieverklaring', 'individuele begeleiding', 'regieteam met werk en zorg', 'duale trajecten'], lines: '2014-2061' },
  },
  {
    slug: 'gouda', name: 'Gouda', code: 'GM0513', persons: 403,
    count: { read: 'Geplaatst tot en met 2017; het begin van de telling staat er niet en is gelezen als 2015.', lines: '2062-2063', quote: 'Gouda heeft t/m eind 2017 403 vergunninghouders geplaatst' },
    reported: [
      ['92 Syrische vluchtelingen in de bijstand', '2065-2066', '92 Syrische vluchtelingen zitten in de bijstand'],
    ],
    approach: { summary: 'Snel in een programma naar werk of training.', lines: '2070-2082', quote: 'bij de komst van een vergunninghouder wordt de nieuwkomer zeer snel opgenomen binnen een programma om te bemiddelen naar werk, training' },
    answers: { well: 'eens', instruments: 'eens' },
    tools: { words: ['meteen een programma naar werk of training', 'begeleiding door Vluchtelingenwerk in het eerste jaar'], lines: '2070-2136' },
  },
  {
    slug: 'groningen', name: 'Groningen', code: 'GM0014', persons: 1300,
    count: { read: 'Opgevangen.', lines: '2138-2139', quote: 'heeft sinds 2015 1300 vluchtelingen opgevangen' },
    reported: [
      ['ongeveer 60% uit Syrië en 15% uit Eritrea', '2140-2143', 'uit Syrië (ca. 60%), gevolgd door Eritrea (ca. 15%). De overige 25%'],
    ],
    approach: { summary: 'De gemeente nam in 2016 de regie; taal en stage, werk of opleiding naast elkaar.', lines: '2149-2158', quote: 'heeft de gemeente in 2016 de regie genomen door de dienstverlening te intensiveren' },
    answers: { well: 'oneens', instruments: 'oneens' },
    tools: { words: ['regie bij de gemeente', 'taalstages', 'duale trajecten', 'vrijwilligerswerk'], lines: '2149-2223' },
  },
  {
    slug: 'haarlem', name: 'Haarlem', code: 'GM0392', persons: 995,
    count: { read: 'Opgevangen, met kinderen.', lines: '2227-2228', quote: '995 statushouders, dit aantal is incl. kinderen' },
    reported: [
      ['676 volwassenen in de bijstand', '2236-2237', '676 volwassen statushouders incl. partners'],
      ['12 uit de bijstand naar studie, 22 naar werk en 6 met ander inkomen', '2241-2243', 'Reden studie: 12 […] Reden dienstbetrekking: 22 […] Reden ander inkomen: 6'],
      ['25 vooral jongeren gingen vóór de bijstand naar school of werk', '2245-2254', 'Resultaat is dat 25 overwegend jonge statushouders nog voor instroom in de bijstand'],
    ],
    approach: { summary: 'Integrale aanpak met taal-werkstages en bemiddeling vóór de bijstand.', lines: '2303-2312', quote: 'parallelle taal-werkstages en/of vrijwilligerswerk een belangrijke rol' },
    answers: { well: 'eens', instruments: 'eens, met extra maatregelen' },
    tools: { words: ['bemiddeling vóór de bijstand', 'taalwerkstages', 'trajecten voor zorg en participatie'], lines: '2245-2405' },
  },
  {
    slug: 'heerlen', name: 'Heerlen', code: 'GM0917', persons: 456,
    count: { read: 'Opgevangen sinds 2015.', lines: '2416-2417', quote: '456 personen' },
    reported: [
      ['gemiddeld 2,5 jaar is een realistischer duur', '2639-2642', 'Een gemiddelde periode van 2,5 jaar lijkt een veel realistischer scenario'],
    ],
    approach: { summary: 'Re-integratieprojecten en een doorgaande leerlijn voor jongeren.', lines: '2502-2534', quote: 'voor de jonge statushouder een doorgaande leerlijn te ontwikkelen' },
    answers: { well: 'geen eenduidig antwoord', instruments: 'er zijn instrumenten, behalve regie; geld ontbreekt' },
    tools: { words: ['doorgaande leerlijn voor jongeren', 'toekomsttraining', 'naar werk via bestaande projecten'], lines: '2502-2646' },
  },
  {
    slug: 'helmond', name: 'Helmond', code: 'GM0794', persons: 503,
    count: { read: 'Taakstelling: 74 en 79 in 2015, 106 en 122 in 2016, 69 en 53 in 2017; samen 503.', lines: '2650-2801', quote: 'Taakstelling 1ste helft 2015 74 […] Taakstelling 2de helft 2015 79 […] Taakstelling 1ste helft 2016 106 […] Taakstelling 2de helft 2016 122 […] Taakstelling 1ste helft 2017 69 […] Taakstelling 2de helft 2017 53' },
    reported: [
      ['154 mensen ingestroomd in 2017', '2827-2831', 'Instroom statushouders in Helmond in 2017 […] 154'],
      ['17 voltijds naar werk in 2017', '2847-2851', 'Uitstroom statushouders fulltime naar werk in 2017 […] 17'],
      ['16 met inkomen uit deeltijdwerk', '2853-2857', 'Aantal statushouders met parttime inkomsten […] 16'],
      ['137 in een traject naar werk of vrijwilligerswerk', '2865-2869', 'Aantal statushouders nemen deel aan traject naar werk / vrijwilligerswerk […] 137'],
    ],
    approach: { summary: "Basis-participatieverklaring met thema's als budget en gezondheid.", lines: '2710-2731', quote: 'De eerste opvang, de maatschappelijke begeleiding en het (basis) Participatie Verklarings Traject zijn op orde' },
    answers: { well: 'eens', instruments: 'noch eens, noch oneens' },
    tools: { words: ['uitgebreide participatieverklaring', 'hulp bij de inschrijving'], lines: '2710-2795' },
  },
  {
    slug: 'den-bosch', name: "'s-Hertogenbosch", code: 'GM0796', persons: 842,
    count: { read: 'Opgevangen van 2015 tot en met 2017.', lines: '2885-2890', quote: 'hebben we 842 vluchtelingen opgevangen' },
    reported: [
      ['400 uitkeringen', '2896-2899', '400 bijstandsuitkeringen zijn toegekend aan vluchtelingen'],
      ['154 mensen uitgestroomd', '2903-2905', 'Vanaf 2015 zijn er 154 vergunninghouders uitgestroomd naar werk, studie of uitgestroomd zijn door andere redenen'],
      ['een uitstroom van 38,5%', '3005-3008', 'een uitstroompercentage van 38,5 % behaald'],
    ],
    approach: { summary: 'Bossche Sferen: werkbedrijf Weener XL doet werk, participatie en taal in één traject.', lines: '2990-3008', quote: '‘Bossche Sferen ontwikkelt en implementeert Weener XL een integraal traject voor integratie van vergunninghouders middels arbeidstoeleiding, maatschappelijk participatie en taalverwerving' },
    answers: { well: 'eens', instruments: 'oneens' },
    tools: { words: ['werk, participatie en taal in één traject', 'uitvoering door het werkbedrijf', 'extra taalondersteuning'], lines: '2990-3024' },
  },
  {
    slug: 'hilversum', name: 'Hilversum', code: 'GM0402', persons: 525,
    count: { read: 'Ruim 525 opgevangen.', lines: '3062-3063', quote: 'Sinds 2015 zijn er ruim 525 vluchtelingen opgevangen in Hilversum' },
    reported: [
      ['in 2017 7 naar werk, 18 naar studie en 52 met deeltijdwerk', '3074-3078', '7 uitgestroomd naar werk 18 uitgestroomd naar een studie 52 personen hebben in 2017 parttime werkzaamheden verricht'],
      ['2 jaar begeleiding', '3067-3069', 'krijgen zij 2 jaar lang maatschappelijke begeleiding'],
    ],
    approach: { summary: 'Ketenaanpak: gezamenlijke intake, digitaal dossier van het COA, twee jaar begeleiding, jobhunter.', lines: '3093-3142', quote: 'Gezamenlijk intake van Vluchtelingenwerk en medewerker van de Gemeente' },
    answers: { well: 'eens, met nuance', instruments: 'oneens' },
    tools: { words: ['gezamenlijke intake', 'dossier van het COA', 'psychologisch onderzoek', 'buddy’s en vrijwilligers', 'jobhunter', 'twee jaar begeleiding'], lines: '3062-3203' },
  },
  {
    slug: 'hoorn', name: 'Hoorn', code: 'GM0405', persons: 433,
    count: { read: 'Gehuisvest in drie jaren: 123, 183 en 127. Hoorn hoort ook bij de regio Westfriesland; daar is de taakstelling afgeleid van 2019 en daarom anders (126).', lines: '3204-3211', quote: '2015: 123 2016: 183 2017: 127 […] Totaal: 433' },
    reported: [
      ['205 vergunninghouders in de bijstand op 30 juni 2017', '3413-3415', 'Op 30 juni 2017 deden 205 Hoornse vergunninghouders een beroep op bijstand'],
      ['16 met deeltijdwerk', '3426-3428', '16 vergunninghouders uit Hoorn die parttime werken'],
      ['begeleiding van 1 naar 2 jaar', '3327-3331', 'dit is uitgebreid van 1 naar 2 jaar'],
    ],
    approach: { summary: 'Taskforce, twee jaar begeleiding, woningdelen; WerkSaam voert de Participatiewet uit voor zeven gemeenten.', lines: '3227-3232', quote: 'WerkSaam Westfriesland voert de participatiewet voor de 7 Westfriese gemeenten' },
    answers: { well: 'eens', instruments: 'eens/oneens' },
    tools: { words: ['taskforce', 'twee jaar begeleiding', 'woningdelen', 'ervaringsdeskundigen', 'lasopleiding', 'aanpak voor alleenstaande jongeren'], lines: '3227-3403' },
  },
  {
    slug: 'leeuwarden', name: 'Leeuwarden', code: 'GM0080', persons: 504,
    count: { read: 'Opgevangen; het merendeel alleenstaande jongeren. De beginjaren staan er niet en zijn gelezen als 2015.', lines: '3446-3449', quote: 'We hebben 504 mensen opgevangen (stand 1-1-2018). Het merendeel betreft AMV-ers' },
    reported: [
      ['het merendeel alleenstaande jongeren', '3446-3449', 'We hebben 504 mensen opgevangen (stand 1-1-2018). Het merendeel betreft AMV-ers'],
    ],
    approach: { summary: 'Keten van organisaties, met eigen geld erbij.', lines: '3451-3468', quote: 'We hebben heir een geode keten ingericht' },
    answers: { well: 'deels eens', instruments: 'deels eens' },
    tools: { words: ['keten van organisaties', 'aanpak voor alleenstaande jongeren', 'eigen geld van de gemeente'], lines: '3451-3492' },
  },
  {
    slug: 'leiden', name: 'Leiden', code: 'GM0546', persons: 677,
    count: { read: 'Geen aantal gehuisveste mensen. Van de 530 deelnemers aan JAS (Leiden en drie andere gemeenten, van oktober 2015 tot en met 2017) is een schatting voor Leiden alleen gemaakt, gelijk aan die in de regio Leiden en Oegstgeest (220 per jaar nu).', lines: '3503-3519', quote: 'cohorten 1-10-2015 1-10-2015 […] 31-6-2016 31-12-2017 […] nationaliteiten 188 530' },
    reported: [
      ['JAS: 71 uit de bijstand, 19 naar werk en 18 naar onderwijs', '3673-3678', 'Uitstroom bijstand 38 71 […] werk 12 19 […] onderwijs 11 18'],
    ],
    approach: { summary: 'JAS: groepen die samen beginnen, een startgroep die stuurt op de keuze van een taalschool, taalstages.', lines: '3741-3777', quote: 'Vanuit de startgroep wordt nog sterker aangestuurd op de keuze van de taalschool die past bij het leervermogen' },
    answers: { well: 'eens', instruments: 'eens' },
    tools: { words: ['startgroep', 'groepen die samen beginnen', 'hulp bij de keuze van een taalaanbieder', 'taalstages', 'mentoren', 'jobhunter', 'voortraject naar een leerwerkplek'], lines: '3499-3835' },
  },
  {
    slug: 'lelystad', name: 'Lelystad', code: 'GM0995', persons: 426,
    count: { read: 'Opgevangen sinds 2015.', lines: '3837-3838', quote: '426 personen' },
    reported: [
      ['180 in de bijstand', '3856-3857', 'In de bijstand: 180'],
      ['8 naar werk en 16 naar studie', '3859-3863', 'Werk 8 Studie 16 Verhuizing 6 Verhuizing uit Nederland 1'],
    ],
    approach: { summary: 'Netwerkaanpak met coaching naar zelfredzaamheid.', lines: '3933-3964', quote: 'Sinds april 2016 zijn we gestart met een netwerkaanpak waarin het coachen naar zelfredzaamheid centraal staat' },
    answers: { well: 'eens', instruments: 'oneens' },
    tools: { words: ['netwerk van organisaties', 'coaching naar zelfredzaamheid', 'eigen participatieverklaring met bezoeken'], lines: '3933-4019' },
  },
  {
    slug: 'maastricht', name: 'Maastricht', code: 'GM0935', persons: 711,
    count: { read: 'Gehuisvest.', lines: '4028-4029', quote: 'Tussen 2015 en 2018 zijn 711 statushouders gehuisvest' },
    reported: [
      ['ongeveer 65% in de bijstand', '4032-4033', 'Circa 65% van deze doelgroep zit momenteel in de bijstand'],
    ],
    approach: { summary: 'Re-integratieprojecten en duale trajecten; samen met het COA vrijwilligers zoeken.', lines: '4037-4040', quote: 'De statushouder wordt nog niet als een specifieke doelgroep gezien' },
    answers: { well: 'niet ontevreden', instruments: 'betere resultaten mogelijk' },
    tools: { words: ['duale trajecten', 'vrijwilligers gezocht met het COA', 'naar werk via bestaande projecten'], lines: '4037-4102' },
  },
  {
    slug: 'oss', name: 'Oss', code: 'GM0828', persons: 507,
    count: { read: 'Taakstelling 507; gehuisvest zijn er 547.', lines: '4105-4109', quote: 'bedroeg in totaal 507 personen. In totaal hebben we in deze jaren 547 personen gehuisvest' },
    reported: [
      ['402 mensen kwamen van 2013 tot en met 2017 in de bijstand', '4301-4303', 'Instroom 19 51 79 154 99 402 100%'],
      ['98 gingen eruit', '4315', 'totaal 4 13 21 60 98 24%'],
      ['49 naar werk', '4305', 'Uitstroom werk 2 6 11 30 49 12%'],
      ['6 naar onderwijs', '4307', 'onderwijs met stufi 1 2 1 2 6 2%'],
    ],
    approach: { summary: 'Zes sporen: voltijds voor snelle jongeren, Werken aan Werk in de eigen taal, leren en werken met baangarantie.', lines: '4148-4191', quote: 'krijgen daarnaast een cursus Werken aan Werk in de eigen taal aangeboden' },
    answers: { well: 'eens', instruments: 'eens' },
    tools: { words: ['zes sporen naar niveau', 'cursus in de eigen taal', 'leren en werken met baangarantie', 'voltijds programma voor jongeren'], lines: '4148-4227' },
  },
  {
    slug: 'roosendaal', name: 'Roosendaal', code: 'GM1674', persons: 374,
    count: { read: 'Opgevangen in drie jaren: 136, 179 en 59.', lines: '4231-4234', quote: '2015= 136 2016= 179 2017= 59 Totaal 374' },
    reported: [
      ['proef met 25 mensen: 2 naar werk, de helft geactiveerd', '4320-4331', 'Van de 25 personen zijn er 2 uitgestroomd naar werk en de helft van deze groep is op enigerlei wijze geactiveerd'],
    ],
    approach: { summary: 'Proef met het regionale Werkplein, met nadruk op meedoen.', lines: '4320-4331', quote: 'een pilot voor statushouders uitgevoerd met Werkplein Hart van West-Brabant waarin de nadruk meer lag op participeren' },
    answers: { well: 'oneens', instruments: 'oneens' },
    tools: { words: ['proef met het regionale Werkplein', 'nadruk op meedoen'], lines: '4299-4331' },
  },
  {
    slug: 'schiedam', name: 'Schiedam', code: 'GM0606', persons: 402,
    count: { read: 'Gehuisvest. Schiedam hoort nu bij MVS; in die regio staat de organisatie van na de wet, maar van Schiedam zelf ook daar alleen dit aantal.', lines: '4333-4335', quote: 'Sinds 1 januari 2015 heeft Schiedam 402 statushouders (vluchtelingen met een verblijfstatus) gehuisvest' },
    reported: [
      ['234 in de bijstand', '4365-4367', 'ontvangen 234 statushouders die na 1-1-2015 zijn ingestroomd een bijstandsuitkering'],
      ['42 uitgestroomd', '4367-4369', 'bedraagt 42 kandidaten'],
    ],
    approach: { summary: 'Coaches in de eigen taal, een trefpunt, duale trajecten met Lentiz.', lines: '4396-4416', quote: 'gaan we vanaf 1 februari ook coaches in zetten die de statushouders pro actief gaan begeleiden in eigen taal' },
    answers: { well: 'eerste opvang goed, integratie vraagt stappen', instruments: 'oneens' },
    tools: { words: ['coach in de eigen taal', 'trefpunt', 'duale trajecten', 'begeleiding in de tijdelijke opvang'], lines: '4396-4518' },
  },
  {
    slug: 'tilburg', name: 'Tilburg', code: 'GM0855', persons: 1500,
    count: { read: 'Opgevangen vanaf 2015.', lines: '4520-4521', quote: 'heeft vanaf 2015 1500 statushouders opgevangen' },
    reported: [
      ['een overbrugging van 5 maanden', '4729-4734', 'toen zij van start gingen in juli 2017. Het overbruggingsexperiment heeft 5 maanden gelopen'],
      ['een klantregieteam, betaald tot eind 2018', '4767-4776', 'gefinancierd tot eind 2018'],
    ],
    approach: { summary: 'TOP: drie maanden taal, oriëntatie en participatie vooraf; een klantregisseur voor minstens een jaar.', lines: '4679-4717', quote: 'De klantregisseur is vervolgens het vaste aanspreekpunt bij de gemeente voor de statushouder' },
    answers: { well: 'op de goede weg', instruments: 'regie hoort formeel bij de gemeente' },
    tools: { words: ['voortraject van drie maanden', 'vaste contactpersoon', 'duale trajecten', 'proef in het azc', 'samen met buurgemeenten'], lines: '4526-4760' },
  },
  {
    slug: 'venlo', name: 'Venlo', code: 'GM0983', persons: 706,
    count: { read: 'Nieuwe inwoners met een asielachtergrond.', lines: '4796-4797', quote: 'Vanaf 2015 in totaal 706 nieuwe inwoners met een asiel achtergrond' },
    reported: [
      ['488 volwassenen', '4798', 'Hiervan zijn 488 volwassenen'],
      ['50 mensen door werk uit de bijstand', '4803-4804', 'Van deze groep zijn 50 personen door werk uit de bijstand'],
    ],
    approach: { summary: 'Zo vroeg mogelijk begeleiden naar betaald werk, anders vrijwilligerswerk.', lines: '4849-4859', quote: 'In een zo vroeg mogelijk stadium nieuwkomers begeleiden naar een betaalde baan' },
    answers: { well: 'eens', instruments: 'eens; geld is een ander verhaal' },
    tools: { words: ['vroeg naar betaald werk', 'vrijwilligerswerk als tussenstap'], lines: '4849-4885' },
  },
  {
    slug: 'zaanstad', name: 'Zaanstad', code: 'GM0479', persons: 826,
    count: { read: 'Duizend gehuisvest van 2013 tot en met 2017. In Oss viel 83% (332 van 402) van de instroom in de bijstand van die vijf jaren in de laatste drie; zo wordt het 826.', lines: '4891-4893', quote: '1000 statushouders gehuisvest in gemeente Zaanstad' },
    reported: [
      ['600 volwassenen woonden er eind 2017 nog', '4893-4895', '600 statushouders 18 jaar of ouder en op 31 december 2017 nog steeds woonachtig in Zaanstad'],
      ['540 van hen met een uitkering', '4895-4898', '540 hiervan hebben op 31 december 2017 nog een uitkering (niet altijd een volledige uitkering)'],
      ['in 2017 51 met werk naast de uitkering', '4985-5008', '9,44 % […] 51 Percentage van uitkeringsgerech […] statushouders die nog met inburgering bezig zijn'],
      ['90 met vrijwilligerswerk', '5028-5047', '16,6 7% […] 90 Percentage van uitkeringsgerech'],
    ],
    approach: { summary: 'Programma-aanpak: vroege inzet in het azc, stappen van vrijwilligerswerk naar werk.', lines: '5121-5130', quote: 'In 2017 zijn we in Zaanstad begonnen met vroege inzet vanuit de azc’s' },
    answers: { well: 'eens', instruments: 'oneens' },
    tools: { words: ['vroege start in het azc', 'vrijwilligerswerk als tussenstap', 'proefplaatsing', 'volgen van trajecten'], lines: '4899-5179' },
  },
  {
    slug: 'zoetermeer', name: 'Zoetermeer', code: 'GM0637', persons: 727,
    count: { read: 'Taakstelling 727; gehuisvest zijn er 766.', lines: '5400', quote: 'Totaal 727 766' },
    reported: [
      ['392 uitkeringsdossiers', '5418-5422', 'Zoetermeer heeft 392 uitkeringsdossiers geregistreerd van vergunninghouders'],
      ['93 uitgestroomd en 242 met deeltijdwerk in drie jaar', '5414', 'Totaal 93 242'],
    ],
    approach: { summary: 'Uitgebreide participatieverklaring, groepjes van twee of drie, ochtend werk en middag taal op één plaats.', lines: '5284-5293', quote: 'waarbij vergunninghouders in de ochtend kunnen werken en in de middag op dezelfde locatie taallessen kunnen volgen' },
    answers: { well: 'deels eens', instruments: 'deels eens' },
    tools: { words: ['uitgebreide participatieverklaring', 'groepjes van twee of drie', 'werk en taal op één plaats', 'Taalhuis', 'convenant met het UAF'], lines: '5180-5452' },
  },
]
