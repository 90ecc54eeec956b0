/**
 * An edition with invented figures for the tests of paper and downloads: 14 municipalities, 3 regions, county, Hessen
 * and Germany, six indicators in three themes, 2016–2025. It holds what goes wrong most easily: hidden values, every
 * reason for a missing number, every flag, a break, both bases, and a title that a spreadsheet would take for a formula.
 * The only place outside disclosure control that casts to `Released`, because nothing here was ever counted.
 */
import type { Area, AreaId, AreaLevel, Membership, Tile } from '#domain/areas';
import type { Basis, Figure, ReleasedFigure, ReleasedStructureCell, StructureCell } from '#domain/disclosure';
import { Edition, type Indicator, type SourceInfo } from '#domain/monitor';
import { missing, numberValue, type Flag, type Value } from '#domain/statistics';

const MUNICIPALITIES: readonly (readonly [name: string, slug: string, region: string, persons: number])[] = [
	['Biebesheim am Rhein', 'biebesheim-am-rhein', 'sued', 6_900],
	['Bischofsheim', 'bischofsheim', 'nord', 13_100],
	['Büttelborn', 'buettelborn', 'mitte', 15_000],
	['Gernsheim', 'gernsheim', 'sued', 10_500],
	['Ginsheim-Gustavsburg', 'ginsheim-gustavsburg', 'nord', 16_700],
	['Groß-Gerau', 'gross-gerau', 'mitte', 25_800],
	['Kelsterbach', 'kelsterbach', 'nord', 16_900],
	['Mörfelden-Walldorf', 'moerfelden-walldorf', 'mitte', 34_800],
	['Nauheim', 'nauheim', 'mitte', 10_700],
	['Raunheim', 'raunheim', 'nord', 16_500],
	['Riedstadt', 'riedstadt', 'sued', 24_300],
	['Rüsselsheim am Main', 'ruesselsheim-am-main', 'nord', 66_100],
	['Stockstadt am Rhein', 'stockstadt-am-rhein', 'sued', 6_000],
	['Trebur', 'trebur', 'mitte', 13_300]
];
const REGIONS = ['nord', 'mitte', 'sued'] as const;
const REGION_NAMES = { nord: 'Region Nord', mitte: 'Region Mitte', sued: 'Region Süd' } as const;
const FIRST_YEAR = 2016;
export const YEAR = 2025;

const id = (text: string): AreaId => text as AreaId;
const key = (index: number): string => `06433${String(index + 1).padStart(3, '0')}`;

function allAreas(): Area[] {
	const areas: Omit<Area, 'position'>[] = [
		...MUNICIPALITIES.map(([name, slug], index) => area(key(index), 'municipality', name, slug)),
		...REGIONS.map((region) => area(`region:${region}`, 'region', REGION_NAMES[region], `region-${region}`)),
		area('06433', 'county', 'Kreis Groß-Gerau', 'kreis-gross-gerau'),
		area('06', 'state', 'Hessen', 'hessen'),
		area('DG', 'country', 'Deutschland', 'deutschland')
	];
	return areas.map((each, position) => ({ ...each, position }));
}

function area(areaId: string, level: AreaLevel, name: string, slug: string): Omit<Area, 'position'> {
	return { id: id(areaId), level, name, slug };
}

function memberships(): Membership[] {
	const part = (child: string, whole: string): Membership => ({
		part: id(child),
		whole: id(whole),
		planningField: 'general',
		validFrom: '1900-01-01',
		validTo: null
	});
	return [
		...MUNICIPALITIES.map(([, , region], index) => part(key(index), `region:${region}`)),
		...REGIONS.map((region) => part(`region:${region}`, '06433'))
	];
}

const plain = {
	version: 1,
	synonyms: [],
	numerator: [],
	polarity: 'neutral',
	smallestDenominator: 30,
	levels: ['municipality', 'region', 'county', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Bevölkerung am Ort der Hauptwohnung am 31.12.',
	source: 'Einwohnermelderegister der Gemeinden',
	rhythm: 'jährlich',
	method:
		'Die Zahl im Zähler wird durch die Zahl im Nenner geteilt. Regionen und Kreis entstehen aus Summen, nie aus gemittelten Quoten.',
	doesNotSay: 'Die Zahl sagt nichts darüber, wie es einzelnen Menschen geht.',
	breaks: [],
	related: []
} as const;

const census = [{ year: 2022, text: 'Zensus 2022: neue Grundlage der Bevölkerungszahl' }] as const;

export const INDICATORS: readonly Indicator[] = [
	{
		...plain,
		id: 'bevoelkerung',
		catalogue: 'D01',
		theme: 'demografie',
		position: 1,
		name: 'Bevölkerung am Ort der Hauptwohnung',
		shortName: 'Bevölkerung',
		meaning: 'So viele Menschen haben hier ihre einzige oder ihre Hauptwohnung.',
		numeratorText: 'Personen mit Hauptwohnung',
		multiplier: 1,
		unit: 'Personen',
		decimals: 0,
		interval: 'none',
		readingAid: 'In Biebesheim am Rhein leben rund 6.900 Menschen.',
		breaks: census
	},
	{
		...plain,
		id: 'altenquotient',
		catalogue: 'D07',
		theme: 'demografie',
		position: 2,
		name: 'Altenquotient',
		shortName: 'Altenquotient',
		meaning: 'So viele Menschen ab 65 Jahren kommen auf 100 Menschen im Alter von 20 bis 64 Jahren.',
		numeratorText: 'Personen ab 65 Jahren',
		denominatorText: 'Personen von 20 bis 64 Jahren',
		denominator: [{ measure: 'population' }],
		multiplier: 100,
		unit: 'je 100',
		decimals: 1,
		interval: 'byar',
		readingAid: 'Ein Wert von 35 heißt: Auf 100 Menschen im Erwerbsalter kommen 35 im Rentenalter.',
		breaks: census
	},
	{
		...plain,
		id: 'jugendanteil',
		catalogue: 'D03',
		theme: 'demografie',
		position: 3,
		name: 'Anteil der unter 18-Jährigen',
		shortName: 'Jugendanteil',
		meaning: 'So viele von 100 Menschen sind jünger als 18 Jahre.',
		numeratorText: 'Personen unter 18 Jahren',
		denominatorText: 'Bevölkerung',
		denominator: [{ measure: 'population' }],
		multiplier: 100,
		unit: '%',
		decimals: 1,
		interval: 'wilson',
		readingAid: 'Ein Wert von 18 % heißt: 18 von 100 Menschen sind jünger als 18 Jahre.',
		breaks: census
	},
	{
		...plain,
		id: 'arbeitslosenanteil',
		catalogue: 'B04',
		theme: 'beschaeftigung',
		position: 1,
		name: 'Anteil der Arbeitslosen an den 15- bis 64-Jährigen',
		shortName: 'Arbeitslosenanteil',
		meaning: 'So viele von 100 Menschen im Alter von 15 bis 64 Jahren sind arbeitslos gemeldet.',
		numeratorText: 'Arbeitslos Gemeldete im Jahresdurchschnitt',
		denominatorText: 'Personen von 15 bis 64 Jahren',
		denominator: [{ measure: 'population' }],
		multiplier: 100,
		unit: '%',
		decimals: 1,
		polarity: 'lower-is-better',
		interval: 'wilson',
		leadingBasis: 'official',
		source: 'Bundesagentur für Arbeit',
		readingAid: 'Ein Wert von 5 % heißt: 5 von 100 Menschen dieses Alters sind arbeitslos gemeldet.'
	},
	{
		...plain,
		id: 'jugendarbeitslosenanteil',
		catalogue: 'B05',
		theme: 'beschaeftigung',
		position: 2,
		name: 'Anteil der Arbeitslosen an den 15- bis 24-Jährigen',
		shortName: 'Jugendarbeitslosenanteil',
		meaning: 'So viele von 100 jungen Menschen im Alter von 15 bis 24 Jahren sind arbeitslos gemeldet.',
		numeratorText: 'Arbeitslos Gemeldete unter 25 Jahren',
		denominatorText: 'Personen von 15 bis 24 Jahren',
		denominator: [{ measure: 'population' }],
		multiplier: 100,
		unit: '%',
		decimals: 1,
		polarity: 'lower-is-better',
		interval: 'wilson',
		leadingBasis: 'official',
		source: 'Bundesagentur für Arbeit',
		readingAid: 'Ein Wert von 3 % heißt: 3 von 100 jungen Menschen sind arbeitslos gemeldet.'
	},
	{
		...plain,
		id: 'verfuegbares-einkommen',
		catalogue: 'T09',
		theme: 'transferleistungen',
		position: 1,
		name: 'Verfügbares Einkommen der privaten Haushalte je Einwohner',
		shortName: '=Verfügbares Einkommen',
		meaning: 'So viel Geld haben private Haushalte je Einwohner im Jahr für Konsum und Sparen.',
		numeratorText: 'Verfügbares Einkommen',
		denominatorText: 'Bevölkerung im Jahresdurchschnitt',
		denominator: [{ measure: 'population' }],
		multiplier: 1,
		unit: 'Euro je Einwohner',
		decimals: 0,
		interval: 'none',
		levels: ['county', 'state', 'country'],
		leadingBasis: 'official',
		source: 'Volkswirtschaftliche Gesamtrechnungen der Länder',
		readingAid: 'Der Wert gilt für den Kreis; für Gemeinden wird er nicht berechnet.'
	}
];

/** Numbers between 0 and 1 that look irregular and are the same each time. */
function noise(seed: number): number {
	const x = Math.sin(seed * 12.9898) * 43758.5453;
	return x - Math.floor(x);
}

function personsOf(areaId: string): number {
	const own = MUNICIPALITIES.find((_, index) => key(index) === areaId);
	if (own) return own[3];
	const members = areaId.startsWith('region:')
		? MUNICIPALITIES.filter(([, , region]) => areaId === `region:${region}`)
		: MUNICIPALITIES;
	const sum = members.reduce((total, [, , , persons]) => total + persons, 0);
	return areaId === '06' ? 6_267_000 : areaId === 'DG' ? 83_500_000 : sum;
}

const LEVEL: Record<string, [share: number, trend: number, ofPersons: number]> = {
	altenquotient: [34, 0.45, 0.6],
	jugendanteil: [17.5, 0.1, 1],
	arbeitslosenanteil: [5.1, -0.05, 0.65],
	jugendarbeitslosenanteil: [3.4, 0.06, 0.1]
};

function figureOf(indicator: Indicator, of: Area, year: number, basis: Basis): ReleasedFigure {
	const persons = Math.round(personsOf(of.id) * (1 + (year - YEAR) * 0.006) * (year < 2022 ? 1.02 : 1));
	const shift = basis === 'official' && indicator.leadingBasis === 'register' ? -0.003 : 0;
	const flags: Flag[] = [];
	if (indicator.breaks.some((each) => each.year === year)) flags.push('break');
	if (year === YEAR && of.level === 'state') flags.push('provisional');
	let value: Value;
	let numerator: Value = missing('not-applicable');
	let denominator: Value = missing('not-applicable');
	let interval: Figure['interval'] = null;
	const setup = LEVEL[indicator.id.replace(/-\d+$/, '')];
	if (indicator.id === 'bevoelkerung') {
		value = numberValue(Math.round(persons * (1 + shift)), flags);
		numerator = value;
	} else if (setup) {
		const [share, trend, ofPersons] = setup;
		const own = of.level === 'municipality' ? (noise(of.position + indicator.position * 7) - 0.5) * share * 0.5 : 0;
		const rate = share + own + trend * (year - YEAR) + (noise(of.position * 31 + year) - 0.5) * 0.3;
		const base = Math.round(persons * ofPersons);
		const cases = Math.round((base * rate) / 100);
		const exact = (cases / base) * 100 * (1 + shift);
		const half = (196 * Math.sqrt((cases / base) * (1 - Math.min(cases / base, 0.99)))) / Math.sqrt(base);
		value = numberValue(exact, flags);
		numerator = numberValue(cases);
		denominator = numberValue(base);
		interval = { lower: exact - half, upper: exact + half };
	} else {
		value = numberValue(24_800 + (of.position - 17) * 900 + (year - YEAR) * 520, year === YEAR ? ['estimated'] : []);
	}
	const hidden = missingReason(indicator, of, year);
	if (hidden) {
		value = numerator = hidden;
		interval = null;
	}
	const period =
		basis === 'official' && indicator.leadingBasis === 'official' ? `Jahresdurchschnitt ${year}` : `31.12.${year}`;
	return {
		indicator: indicator.id,
		area: of.id,
		year,
		basis,
		period,
		value,
		interval,
		numerator,
		denominator,
		deliveries: basis === 'register' ? [1] : [2]
	} as Figure as ReleasedFigure;
}

function missingReason(indicator: Indicator, of: Area, year: number): Value | null {
	if (indicator.id !== 'jugendarbeitslosenanteil') return null;
	if (of.slug === 'stockstadt-am-rhein' && year >= 2023) return missing('secret');
	if (of.slug === 'biebesheim-am-rhein' && year === YEAR) return missing('secret');
	if (of.slug === 'nauheim' && year === YEAR) return missing('secret-at-source');
	if (of.slug === 'trebur' && year === YEAR) return missing('unreliable');
	if (of.slug === 'gernsheim' && year === YEAR) return missing('pending');
	if (of.slug === 'riedstadt' && year === YEAR) return missing('unknown');
	if (of.slug === 'raunheim' && year === YEAR) return missing('not-delivered');
	return null;
}

function structureOf(of: Area, year: number): ReleasedStructureCell[] {
	const cells: ReleasedStructureCell[] = [];
	for (const sex of ['female', 'male'] as const) {
		for (let ageFrom = 0; ageFrom <= 85; ageFrom += 5) {
			const shape = ageFrom < 20 ? 0.9 : ageFrom < 65 ? 1.25 - Math.abs(ageFrom - 50) / 120 : (95 - ageFrom) / 38;
			const wobble = 0.9 + noise(of.position * 91 + ageFrom + (sex === 'female' ? 3 : 0)) * 0.2;
			const persons = Math.round((personsOf(of.id) / 36) * shape * wobble * (sex === 'male' && ageFrom > 70 ? 0.8 : 1));
			const isHidden = of.slug === 'stockstadt-am-rhein' && ageFrom === 85 && sex === 'male';
			const cell: StructureCell = {
				area: of.id,
				year,
				basis: 'register',
				sex,
				ageFrom,
				ageTo: ageFrom === 85 ? null : ageFrom + 4,
				persons: isHidden ? missing('secret') : numberValue(persons)
			};
			cells.push(cell as ReleasedStructureCell);
		}
	}
	return cells;
}

const sources: readonly SourceInfo[] = [
	{
		delivery: 1,
		table: 'register',
		title: 'Zählung der Einwohnermelderegister',
		publisher: 'Städte und Gemeinden im Kreis Groß-Gerau',
		licence: 'Datenlizenz Deutschland – Namensnennung 2.0',
		publishedOn: '2026-01-31',
		fileName: 'counts.csv',
		sha256: 'a'.repeat(64),
		isInvented: true
	},
	{
		delivery: 2,
		table: '13211-02-05-4',
		title: '=HYPERLINK("Arbeitslose nach ausgewählten Personengruppen")',
		publisher: 'Statistische Ämter des Bundes und der Länder',
		licence: 'Datenlizenz Deutschland – Namensnennung 2.0',
		publishedOn: null,
		fileName: '13211-02-05-4.csv',
		sha256: 'b'.repeat(64),
		isInvented: true
	}
];

export const TILES: readonly Tile[] = MUNICIPALITIES.map((_, index) => ({
	area: id(key(index)),
	column: index % 4,
	row: Math.floor(index / 4)
}));

export function inventedEdition(options: { indicators?: readonly Indicator[]; firstYear?: number } = {}): Edition {
	const { indicators = INDICATORS, firstYear = FIRST_YEAR } = options;
	const areas = allAreas();
	const figures: ReleasedFigure[] = [];
	for (const indicator of indicators) {
		for (const of of areas.filter((each) => (indicator.levels as readonly string[]).includes(each.level))) {
			for (let year = firstYear; year <= YEAR; year += 1) {
				const isReference = of.level === 'state' || of.level === 'country';
				if (indicator.leadingBasis === 'register' && !isReference) {
					figures.push(figureOf(indicator, of, year, 'register'));
				}
				if (indicator.leadingBasis === 'official' || isReference || year < YEAR) {
					figures.push(figureOf(indicator, of, year, 'official'));
				}
			}
		}
	}
	return new Edition({
		release: {
			id: 7,
			year: YEAR,
			revision: 1,
			releasedAt: '2026-03-02T09:30:00.000Z',
			releasedBy: 'Fachbereich Soziale Sicherung',
			inputsHash: 'c0ffee'.padEnd(64, '0'),
			hasInventedFigures: true
		},
		county: id('06433'),
		areas,
		memberships: memberships(),
		indicators,
		figures,
		structure: areas
			.filter((each) => !['state', 'country'].includes(each.level))
			.flatMap((each) => structureOf(each, YEAR)),
		sources
	});
}
