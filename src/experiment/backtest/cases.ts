import { Doelgroep } from '../../model/population.ts'
import { assume, cite } from '../../model/parameters/cite.ts'
import type { BacktestCase } from './case.ts'
import { yearly } from './case.ts'

const { Statushouder, Gezinsmigrant } = Doelgroep
/** The counts of the research end with November 2024. */
const END_OF_COUNT = [2024, 12] as const
/** The first PIP of Oegstgeest is of May 2022, at most ten weeks after the first inschrijving. */
const OEGSTGEEST_START = [2022, 3] as const
const OEGSTGEEST_END = [2024, 11] as const
const START = [2022, 1] as const

/**
 * Where teams were hired before the people came, staff follows the work and not the caseload. The formatie shows it: in
 * Leidschendam-Voorburg that of 2023 was already nine tenths of that of 2024 while the number of dossiers doubled, and in Oegstgeest 97%.
 */
const HIRED_AHEAD = { 'teams.formatie-volgt': 1 } as const

/** The region whose counts may calibrate an assumption; the others only test. */
const lvvw: BacktestCase = {
  id: 'lvvw', region: 'leidschendam-voorburg-voorschoten-wassenaar', firstYear: 2022, history: [1, 1], horizonYears: 2,
  counted: [
    ...yearly('GM1916', Statushouder, START, [24, 68, 57], END_OF_COUNT), ...yearly('GM1916', Gezinsmigrant, START, [38, 78, 80], END_OF_COUNT),
    ...yearly('GM0626', Statushouder, START, [8, 32, 26], END_OF_COUNT), ...yearly('GM0626', Gezinsmigrant, START, [6, 15, 15], END_OF_COUNT),
    ...yearly('GM0629', Statushouder, START, [9, 20, 14], END_OF_COUNT), ...yearly('GM0629', Gezinsmigrant, START, [7, 24, 16], END_OF_COUNT),
  ],
  teamsReady: true,
  before: { ...HIRED_AHEAD, 'startklas.moment': 0, 'teams.functies-samen': 0 },
  toelichting: 'Nieuwe dossiers per gemeente, doelgroep en jaar zoals geteld (538, tot en met november 2024), gelijk verdeeld over het jaar. Tot 2024 zonder startklas en met aparte consulenten voor inburgering en werk; vanaf 2024 zoals nu. De teams waren eerder op sterkte dan de caseload: de formatie van 2023 was 90% van die van 2024.',
  evidence: [
    cite('wvolv-2025', 'tabel 5.7-5.9, regel 1915', 'Gezinsmigranten 38 78 80 196', 'sterk', 'Gezinsmigranten in Leidschendam-Voorburg in 2022, 2023 en 2024; de andere rijen staan op regel 1909, 1913, 1918, 1938 en 1941. Bij statushouders in Wassenaar tellen de jaren op tot 43 en drukt de tabel 44; de jaren zijn gevolgd.'),
    cite('wvolv-2025', 'regel 4544', '268.467 610.584 677.193', 'sterk', 'Formatie van Leidschendam-Voorburg in 2022, 2023 en 2024.'),
    cite('wvolv-2025', 'regel 1860', 'Vanaf januari 2024 is voor statushouders de Startklas toegevoegd', 'sterk'),
    cite('wvolv-2025', 'regel 1882-1883', 'Inburgeraars hebben sinds maart 2024 daardoor nog maar te maken met één consulent', 'sterk'),
  ],
}

const oegstgeest: BacktestCase = {
  id: 'leiden-oegstgeest', region: 'leiden-oegstgeest', firstYear: 2022, history: [1, 1], horizonYears: 5,
  counted: [
    ...yearly('GM0579', Statushouder, OEGSTGEEST_START, [25, 23, 24], OEGSTGEEST_END), ...yearly('GM0579', Gezinsmigrant, OEGSTGEEST_START, [7, 17, 16], OEGSTGEEST_END),
    ...yearly('GM0546', Statushouder, OEGSTGEEST_START, [122, 113, 117], OEGSTGEEST_END), ...yearly('GM0546', Gezinsmigrant, OEGSTGEEST_START, [23, 53, 49], OEGSTGEEST_END),
  ],
  teamsReady: true,
  before: HIRED_AHEAD,
  toelichting: 'Oegstgeest: 72 statushouders en 40 gezinsmigranten zoals geteld, vanaf maart 2022, omdat het eerste PIP van mei is. Per jaar is alleen het totaal bekend; statushouders volgen de gehuisveste mensen (39, 37 en 38), gezinsmigranten de vorm van Leidschendam-Voorburg, Voorschoten en Wassenaar. Leiden is een aanname: zoveel meer als de taakstelling en de gezinsmigranten in de regiogegevens. Ook hier was de formatie vroeg op sterkte: in 2023 was zij 97% van die van 2024.',
  evidence: [
    cite('wvolv-2025', 'regel 2118-2119', 'De gemeente Oegstgeest begeleidt 112 inburgeraars, waarvan 72 asielmigranten en veertig gezinsmigranten', 'sterk'),
    cite('wvolv-2025', 'regel 1194', '2022 0 35 35 39', 'redelijk', 'Gehuisvest in Oegstgeest: 39 in 2022, 37 in 2023 en 38 tot en met oktober 2024. In die verhouding zijn de 72 statushouders verdeeld.'),
    cite('wvolv-2025', 'regel 4543', '194.243 313.004 323.757', 'sterk', 'Formatie van Oegstgeest in 2022, 2023 en 2024, betaald aan Leiden.'),
    cite('wvolv-2025', 'regel 2123', 'Aantal vastgestelde PIP’s tussen mei 2022 en oktober 2024', 'redelijk'),
    assume('Van Leiden is geen telling gevonden. Statushouders: 220 op 45 keer Oegstgeest; gezinsmigranten: 47 op 15 keer.'),
  ],
}

const rotterdam: BacktestCase = {
  id: 'rotterdam', region: 'rotterdam', firstYear: 2022, history: [1], horizonYears: 1,
  counted: [
    { gemeente: 'GM0599', doelgroep: Statushouder, from: [2022, 4], until: [2023, 1], persons: 752 },
    { gemeente: 'GM0599', doelgroep: Gezinsmigrant, from: [2022, 4], until: [2023, 1], persons: 617 },
  ],
  teamsReady: false,
  before: {},
  toelichting: 'De 752 statushouders en 617 gezins- en overige migranten van 2022, gelijk verdeeld over april tot en met december, omdat de instroom pas in april begon. De teams waren niet op tijd op sterkte: zij volgen het werk, met de vertraging van het model.',
  evidence: [
    cite('rotterdam-a', 'regel 668-673', 'In totaal zijn er 752 statushouders en 617 gezins- en overige migranten in 2022 gestart met inburgeren onder de nieuwe wet', 'sterk'),
    cite('rotterdam-a', 'regel 4799-4803', 'waardoor de instroom van ‘nieuwe’ inburgeraars pas in april 2022 op gang kwam', 'redelijk'),
    cite('rotterdam-a', 'regel 656-666, 809-815', 'stuwmeer aan inburgeraars waardoor coaches en consulenten het aanbod niet aankonden', 'redelijk', 'De teams waren hier niet eerder dan de mensen.'),
  ],
}

const mvs: BacktestCase = {
  id: 'mvs', region: 'mvs', firstYear: 2017, history: [0.76, 0.85, 0.4, 0.4, 0.82, 0.79], horizonYears: 1,
  teamsReady: false,
  before: {},
  toelichting: 'Geen telling van de instroom: het model trekt haar uit de taakstelling van 2017 tot en met 2022, als deel van het niveau van 2025. Dit toetst dus ook de afleiding van de instroom.',
  evidence: [
    cite('wvolv-2025', 'regel 1151-1154', '2022 23 103 126 131', 'zwak', 'Vier gemeenten elders hadden samen 106 in 2019 en 2020, 217 in 2021 en 210 in 2022, tegen 265 op het niveau van 2025: 0,40, 0,40, 0,82 en 0,79.'),
    cite('g40-2018', 'regel 2692-2696, 2796-2801', 'Taakstelling', 'zwak', 'Helmond: 69 en 53 in 2017 en 68 in de eerste helft van 2018, bij 228 in 2016. Met 42.800 landelijk in 2016 is dat ongeveer 22.900 in 2017 en 25.500 in 2018, tegen 30.000 in 2025: 0,76 en 0,85.'),
  ],
}

export const backtestCases = [lvvw, oegstgeest, rotterdam, mvs] as const
