/**
 * The invented deliveries of the demo county: what other offices would send. Every figure is made from the counted
 * (invented) residents, a rate of the demo profile and a little fixed chance; sums always agree with their parts.
 */
import { createHash } from 'node:crypto';
import { interpolate, type DemoProfile, type MunicipalFactor } from './demo-profile.ts';
import type { PopulationTable, Residents } from './population-table.ts';
import { ReferencePopulation } from './reference-population.ts';

export type InventedRow = {
	area: string;
	period: string;
	dimensions: Record<string, string>;
	value: number;
};

export type InventedDelivery = {
	measure: string;
	title: string;
	source: string;
	kind: 'Bestand' | 'Bewegung' | 'Durchschnitt';
	dimensions: string[];
	rows: InventedRow[];
};

type Cell = { dimensions?: Record<string, string>; value: number };
/** What a cell is made of: the area's residents, its rate, and fixed chance. */
type Place = {
	area: string;
	year: number;
	persons: (who?: Residents, yearOffset?: number) => number;
	/** Per unit (not per cent): 0.05 for 5 %. */
	rate: (name: string, factor?: MunicipalFactor) => number;
	factor: (name: MunicipalFactor) => number;
	/** Rounds to a whole number after moving it by chance, as real small numbers move. */
	chance: (expected: number, what: string) => number;
};

export const FIRST_YEAR = 2012;
export const LAST_YEAR = 2025;
const COUNTY = '06433';
const REFERENCE_AREAS = ['06', 'DG'] as const;

const BA = 'Statistik der Bundesagentur für Arbeit (erfunden)';
const HSL = 'Hessisches Statistisches Landesamt (erfunden)';
const COUNTY_OFFICE = 'Kreisverwaltung, Geschäftsstatistik (erfunden)';
const AGE_GROUPS: readonly (readonly [number, number?])[] = [
	[0, 2], [3, 5], [6, 9], [10, 14], [15, 17], [18, 19], [20, 24], [25, 29], [30, 34], [35, 39], [40, 44], [45, 49],
	[50, 54], [55, 59], [60, 64], [65, 74], [75]
]; // prettier-ignore

export class InventedOffice {
	readonly #profile: DemoProfile;
	readonly #residents: PopulationTable;
	readonly #reference: ReferencePopulation;
	readonly #municipalities: readonly string[];

	constructor(profile: DemoProfile, residents: PopulationTable) {
		this.#profile = profile;
		this.#residents = residents;
		this.#reference = new ReferencePopulation(profile);
		this.#municipalities = Object.keys(profile.municipalities);
	}

	deliveries(): InventedDelivery[] {
		return [
			this.#officialPopulation(),
			...this.#movements(),
			...this.#labourMarket(),
			...this.#transfers(),
			...this.#services(),
			...this.#housing(),
			...this.#income()
		];
	}

	#officialPopulation(): InventedDelivery {
		// The official figure comes a year late, and since 2024 on the base of the census of 2022.
		const base = (year: number): number => (year >= 2024 ? 0.957 : 0.994);
		return this.#counted({
			measure: 'population',
			title: 'Bevölkerung nach Geschlecht und Altersgruppen, 31.12.',
			source: HSL,
			kind: 'Bestand',
			period: (year) => `31.12.${year}`,
			lastYear: LAST_YEAR - 1,
			cells: ({ area, year, persons, chance }) => {
				const scale = this.#profile.municipalities[area] ? base(year) : 1;
				const cells = (['female', 'male'] as const).flatMap((sex) =>
					AGE_GROUPS.map((age) => ({
						dimensions: { age: `${age[0]}-${age[1] ?? ''}`, sex },
						value: Math.max(0, chance(persons({ age, sex }) * scale, `official ${age[0]} ${sex}`))
					}))
				);
				const foreign = { dimensions: { citizenship: 'foreign' }, value: Math.round(persons({ citizenship: 'foreign' }) * scale * 0.985) };
				return [...withTotals(cells), foreign];
			}
		});
	}

	#movements(): InventedDelivery[] {
		const births = (place: Place): number => {
			const women = place.persons({ age: [15, 44], sex: 'female' });
			const perWoman = (place.rate('birthsPerMille') / 10) * 5.2;
			return place.chance(women * perWoman * place.factor('births'), 'births');
		};
		const deaths = (place: Place): number => {
			const old = place.persons({ age: [65, 79] }) * 0.021 + place.persons({ age: [80] }) * 0.098;
			const young = place.persons({ age: [0, 64] }) * 0.0019;
			return place.chance(old + young, 'deaths');
		};
		const yearly = { source: HSL, kind: 'Bewegung', period: String } as const;
		const movedIn = (place: Place): number =>
			place.chance(place.persons() * (place.rate('arrivalsPerMille') / 10) * place.factor('moves'), 'arrivals');
		const movedOut = (place: Place): number => {
			const growth = place.persons() - place.persons({}, -1);
			const known = place.persons({}, -1) > 0;
			return movedIn(place) - (known ? growth - births(place) + deaths(place) : Math.round(place.persons() * 0.004));
		};
		return [
			this.#counted({ ...yearly, measure: 'births', title: 'Lebendgeborene', cells: (place) => [{ value: births(place) }] }),
			this.#counted({ ...yearly, measure: 'deaths', title: 'Gestorbene', cells: (place) => [{ value: deaths(place) }] }),
			this.#counted({ ...yearly, measure: 'arrivals', title: 'Zuzüge über die Gemeindegrenze', cells: (place) => [{ value: movedIn(place) }] }),
			this.#counted({ ...yearly, measure: 'departures', title: 'Fortzüge über die Gemeindegrenze', cells: (place) => [{ value: Math.max(0, movedOut(place)) }] })
		];
	}

	#labourMarket(): InventedDelivery[] {
		const ofWorkingAge = (place: Place): number => place.persons({ age: [15, 64] });
		const employed = (total: number): Cell[] => {
			const women = Math.round(total * 0.455);
			return [
				{ value: total },
				{ dimensions: { sex: 'female' }, value: women },
				{ dimensions: { sex: 'male' }, value: total - women },
				{ dimensions: { citizenship: 'foreign' }, value: Math.round(total * 0.19) }
			];
		};
		const june = { source: BA, kind: 'Bestand', period: (year: number) => `30.06.${year}` } as const;
		return [
			this.#counted({ ...june, measure: 'employed-at-residence', title: 'Sozialversicherungspflichtig Beschäftigte am Wohnort',
				cells: (place) => employed(place.chance(ofWorkingAge(place) * place.rate('employmentOf15To64', 'employment'), 'employed')) }),
			this.#counted({ ...june, measure: 'employed-at-workplace', title: 'Sozialversicherungspflichtig Beschäftigte am Arbeitsort',
				cells: (place) => employed(place.chance(ofWorkingAge(place) * place.rate('jobsOf15To64', 'jobs') * 0.86, 'jobs')) }),
			this.#counted({ source: BA, kind: 'Durchschnitt', period: String, measure: 'unemployed', title: 'Arbeitslose im Jahresdurchschnitt nach Personengruppen',
				cells: (place) => {
					const total = place.chance(ofWorkingAge(place) * place.rate('unemploymentOf15To64', 'unemployment'), 'unemployed');
					const part = (share: number, what: string): number => Math.min(total, place.chance(total * share, what));
					const sgb2 = part(0.66, 'sgb2');
					return [
						{ value: total },
						{ dimensions: { circle: 'sgb2' }, value: sgb2 },
						{ dimensions: { circle: 'sgb3' }, value: total - sgb2 },
						{ dimensions: { age: '15-24' }, value: part(0.105, 'young') },
						{ dimensions: { age: '55-64' }, value: part(0.19, 'older') },
						{ dimensions: { citizenship: 'foreign' }, value: part(0.41, 'foreign') },
						{ dimensions: { duration: 'long-term' }, value: part(0.37, 'long') },
						{ dimensions: { disability: 'severe' }, value: part(0.055, 'severe') }
					];
				} }),
			this.#published({ measure: 'unemployment-rate', title: 'Arbeitslosenquote, alle zivilen Erwerbspersonen', source: BA, kind: 'Durchschnitt', period: String,
				dimensions: { base: 'all' }, value: (place) => Math.round(place.rate('unemploymentOf15To64') * 1290) / 10 })
		];
	}

	#transfers(): InventedDelivery[] {
		const december = { kind: 'Bestand', period: (year: number) => `31.12.${year}` } as const;
		const sgb2 = (place: Place) => {
			const rate = place.rate('sgb2Of0To64', 'unemployment');
			const children = place.chance(place.persons({ age: [0, 14] }) * rate * 1.55, 'sgb2 children');
			const employable = place.chance(place.persons({ age: [15, 64] }) * rate * 0.86, 'sgb2 employable');
			const other = place.chance(employable * 0.02, 'sgb2 other');
			return { children, employable, notEmployable: children + other, total: children + employable + other };
		};
		const basicSecurity = (place: Place) => {
			const oldAge = place.chance(place.persons({ age: [65] }) * place.rate('oldAgeBasicSecurityOf65', 'unemployment'), 'old age');
			const reduced = place.chance(place.persons({ age: [18, 64] }) * place.rate('reducedCapacityOf18To64'), 'reduced');
			return { oldAge, reduced, total: oldAge + reduced };
		};
		const assistance = (place: Place): number => place.chance((place.persons() * place.rate('socialAssistancePerMille', 'unemployment')) / 10, 'assistance');
		const asylum = (place: Place): number => place.chance((place.persons() * place.rate('asylumPerMille', 'moves')) / 10, 'asylum');
		return [
			this.#counted({ ...december, source: BA, measure: 'sgb2-recipients', title: 'Regelleistungsberechtigte nach dem SGB II', cells: (place) => {
				const { children, employable, notEmployable, total } = sgb2(place);
				return [
					{ value: total },
					{ dimensions: { kind: 'employable' }, value: employable },
					{ dimensions: { kind: 'not-employable' }, value: notEmployable },
					{ dimensions: { kind: 'not-employable', age: '0-14' }, value: children },
					{ dimensions: { citizenship: 'foreign' }, value: Math.round(total * 0.46) }
				];
			} }),
			this.#counted({ ...december, source: BA, measure: 'sgb2-persons', title: 'Personen in Bedarfsgemeinschaften nach dem SGB II', cells: (place) => [{ value: Math.round(sgb2(place).total * 1.037) }] }),
			this.#counted({ ...december, source: COUNTY_OFFICE, measure: 'basic-security-recipients', title: 'Grundsicherung im Alter und bei Erwerbsminderung', cells: (place) => {
				const { oldAge, reduced, total } = basicSecurity(place);
				return [{ value: total }, { dimensions: { group: 'old-age' }, value: oldAge }, { dimensions: { group: 'reduced-capacity' }, value: reduced }];
			} }),
			this.#counted({ ...december, source: COUNTY_OFFICE, measure: 'social-assistance-recipients', title: 'Hilfe zum Lebensunterhalt außerhalb von Einrichtungen', cells: (place) => [{ dimensions: { residence: 'outside-institutions' }, value: assistance(place) }] }),
			this.#counted({ ...december, source: COUNTY_OFFICE, measure: 'asylum-benefit-recipients', title: 'Regelleistungen nach dem Asylbewerberleistungsgesetz', cells: (place) => [{ value: asylum(place) }] }),
			this.#counted({ ...december, source: COUNTY_OFFICE, measure: 'housing-benefit-households', title: 'Haushalte mit Wohngeld', cells: (place) => [{ value: place.chance((place.persons() * place.rate('housingBenefitPerMille', 'unemployment')) / 10, 'housing benefit') }] }),
			this.#counted({ ...december, source: HSL, measure: 'minimum-income-recipients', title: 'Empfängerinnen und Empfänger von Mindestsicherung', cells: (place) => {
				const parts = { sgb2: sgb2(place).total, 'social-assistance': assistance(place), 'basic-security': basicSecurity(place).total, asylum: asylum(place) };
				const kinds = Object.entries(parts).map(([kind, value]) => ({ dimensions: { kind }, value }));
				return [{ value: kinds.reduce((sum, { value }) => sum + value, 0) }, ...kinds];
			} }),
			this.#counted({ ...december, source: COUNTY_OFFICE, levels: 'county', measure: 'special-assistance-recipients', title: 'Hilfe zur Pflege und Eingliederungshilfe', cells: (place) => [
				{ dimensions: { benefit: 'care' }, value: place.chance(place.persons({ age: [65] }) * 0.0128, 'care assistance') },
				{ dimensions: { benefit: 'integration' }, value: place.chance(place.persons() * 0.0081, 'integration') }
			] })
		];
	}

	#services(): InventedDelivery[] {
		const march = { source: HSL, kind: 'Bestand', period: (year: number) => `01.03.${year}` } as const;
		const care = { source: HSL, kind: 'Bestand', period: (year: number) => `15.12.${year}`, levels: 'county', every: (year: number) => year % 2 === 1 } as const;
		const inCare = (place: Place): number => place.chance((place.persons({ age: [65] }) * place.rate('careRecipientsPerMille65')) / 10, 'in care');
		return [
			this.#counted({ ...march, measure: 'day-care-children', title: 'Betreute Kinder in Tageseinrichtungen und Kindertagespflege', cells: (place) => {
				const childrenOf = (age: readonly [number, number]): number => place.persons({ age }, -1) || place.persons({ age });
				const young = place.chance(childrenOf([0, 2]) * place.rate('dayCareUnder3', 'dayCare'), 'under 3');
				const older = place.chance(childrenOf([3, 5]) * Math.min(0.99, place.rate('dayCare3To5')), '3 to 5');
				const school = place.chance(childrenOf([6, 10]) * 0.31, 'school');
				const family = Math.min(young, place.chance(young * 0.14, 'family care'));
				return [
					{ value: young + older + school },
					{ dimensions: { age: '0-2' }, value: young },
					{ dimensions: { age: '3-5' }, value: older },
					{ dimensions: { age: '6-13' }, value: school },
					{ dimensions: { kind: 'family', age: '0-2' }, value: family },
					{ dimensions: { kind: 'facility', age: '0-2' }, value: young - family }
				];
			} }),
			this.#counted({ ...march, measure: 'day-care-places', title: 'Genehmigte Plätze in Tageseinrichtungen', cells: (place) => [{ value: place.chance(place.persons({ age: [0, 10] }) * 0.5 * place.factor('dayCare'), 'places') }] }),
			this.#counted({ ...march, measure: 'day-care-facilities', title: 'Tageseinrichtungen für Kinder', cells: (place) => [{ value: Math.max(1, Math.round(place.persons({ age: [0, 10] }) / 168)) }] }),
			this.#counted({ ...care, measure: 'care-recipients', title: 'Pflegebedürftige nach Leistungsart', cells: (place) => {
				const total = inCare(place);
				const residential = Math.round(total * 0.19);
				const homeCare = Math.round(total * 0.21);
				return [
					{ value: total },
					{ dimensions: { kind: 'residential' }, value: residential },
					{ dimensions: { kind: 'residential-permanent' }, value: Math.round(residential * 0.97) },
					{ dimensions: { kind: 'home-care' }, value: homeCare },
					{ dimensions: { kind: 'allowance' }, value: total - residential - homeCare }
				];
			} }),
			this.#counted({ ...care, measure: 'care-places', title: 'Verfügbare Plätze in Pflegeheimen', cells: (place) => [{ dimensions: { kind: 'residential' }, value: Math.round((place.persons({ age: [65] }) * place.rate('carePlacesPerMille65')) / 10) }] }),
			this.#counted({ ...care, measure: 'care-staff', title: 'Personal in Pflegeheimen und Pflegediensten', cells: (place) => [
				{ dimensions: { kind: 'residential' }, value: Math.round(inCare(place) * 0.19 * 0.94) },
				{ dimensions: { kind: 'ambulatory' }, value: Math.round(inCare(place) * 0.21 * 0.52) }
			] }),
			this.#counted({ source: HSL, kind: 'Bestand', period: (year) => `31.12.${year}`, levels: 'county', measure: 'youth-places', title: 'Plätze in Einrichtungen der Hilfe zur Erziehung', cells: (place) => [{ dimensions: { kind: 'child-raising-support' }, value: place.chance(place.persons({ age: [0, 20] }) * 0.0031, 'youth places') }] })
		];
	}

	#housing(): InventedDelivery[] {
		const december = { source: HSL, kind: 'Bestand', period: (year: number) => `31.12.${year}` } as const;
		const dwellings = (place: Place): number => Math.round((place.persons() * place.rate('dwellingsPerMille')) / 10 / Math.sqrt(place.factor('moves')));
		return [
			this.#counted({ ...december, measure: 'dwellings', title: 'Wohnungen nach Zahl der Räume', cells: (place) => {
				const total = dwellings(place);
				const shares = { '1': 0.026, '2': 0.052, '3': 0.195, '4': 0.3, '5': 0.203, '6': 0.112 };
				const parts = Object.entries(shares).map(([rooms, share]) => ({ dimensions: { rooms }, value: Math.round(total * share * (Number(rooms) < 4 ? place.factor('rent') : 1)) }));
				const rest = total - parts.reduce((sum, { value }) => sum + value, 0);
				return [{ value: total }, ...parts, { dimensions: { rooms: '7+' }, value: rest }];
			} }),
			this.#counted({ ...december, measure: 'dwelling-area', title: 'Wohnfläche in m²', cells: (place) => [{ value: Math.round(place.persons() * place.rate('dwellingAreaPerHead') * 100 / Math.sqrt(place.factor('rent'))) }] }),
			this.#counted({ ...december, measure: 'land-area', title: 'Bodenfläche in km²', fraction: true, cells: ({ area }) => [{ value: this.#profile.squareKilometres[area] ?? 0 }] })
		];
	}

	#income(): InventedDelivery[] {
		const perHead = (place: Place): number => place.rate('incomePerHeadInEuro') * 100;
		const yearly = { source: 'Volkswirtschaftliche Gesamtrechnungen der Länder (erfunden)', kind: 'Bewegung', period: String, lastYear: LAST_YEAR - 1 } as const;
		return [
			this.#published({ ...yearly, measure: 'disposable-income', title: 'Verfügbares Einkommen der privaten Haushalte in Euro', value: (place) => Math.round((perHead(place) * (place.persons() + (place.persons({}, -1) || place.persons()))) / 2 / 1000) * 1000 })
		];
	}

	#counted(table: Omit<InventedDelivery, 'rows' | 'dimensions'> & {
		period: (year: number) => string;
		cells: (place: Place) => Cell[];
		lastYear?: number;
		levels?: 'county';
		every?: (year: number) => boolean;
		fraction?: true;
	}): InventedDelivery {
		const rows: InventedRow[] = [];
		for (let year = FIRST_YEAR; year <= (table.lastYear ?? LAST_YEAR); year++) {
			if (table.every && !table.every(year)) continue;
			const county = new Map<string, Cell>();
			for (const municipality of this.#municipalities) {
				for (const cell of table.cells(this.#place(municipality, year))) {
					const key = JSON.stringify(cell.dimensions ?? {});
					const sum = (county.get(key)?.value ?? 0) + cell.value;
					county.set(key, { ...cell, value: table.fraction ? Math.round(sum * 100) / 100 : sum });
					if (table.levels !== 'county') rows.push(row(municipality, table.period(year), cell));
				}
			}
			for (const cell of county.values()) rows.push(row(COUNTY, table.period(year), cell));
			for (const area of REFERENCE_AREAS) {
				for (const cell of table.cells(this.#place(area, year))) rows.push(row(area, table.period(year), cell));
			}
		}
		const { measure, title, source, kind } = table;
		return { measure, title, source, kind, dimensions: dimensionsOf(rows), rows };
	}

	/** A published figure that is not a sum of parts: county, Hessen and Germany only. */
	#published(table: Omit<InventedDelivery, 'rows' | 'dimensions'> & {
		period: (year: number) => string;
		value: (place: Place) => number;
		dimensions?: Record<string, string>;
		lastYear?: number;
	}): InventedDelivery {
		const rows: InventedRow[] = [];
		for (let year = FIRST_YEAR; year <= (table.lastYear ?? LAST_YEAR); year++) {
			for (const area of [COUNTY, ...REFERENCE_AREAS]) {
				rows.push(row(area, table.period(year), { dimensions: table.dimensions ?? {}, value: table.value(this.#place(area, year)) }));
			}
		}
		const { measure, title, source, kind } = table;
		return { measure, title, source, kind, dimensions: dimensionsOf(rows), rows };
	}

	#place(area: string, year: number): Place {
		const factors = this.#profile.municipalities[area];
		const isReference = area === '06' || area === 'DG';
		const persons = (who: Residents = {}, yearOffset = 0): number => {
			if (isReference) return this.#reference.persons(area, year + yearOffset, who);
			const parts = area === COUNTY ? this.#municipalities : [area];
			return parts.reduce((sum, part) => sum + this.#residents.persons(part, year + yearOffset, who), 0);
		};
		const factor = (name: MunicipalFactor): number => factors?.[name] ?? 1;
		return {
			area,
			year,
			persons,
			factor,
			rate: (name, by) => {
				const points = this.#profile.rates[name]?.[isReference ? area : COUNTY];
				if (!points) throw new Error(`The demo profile has no rate ${name} for ${area}.`);
				return (interpolate(points, year) / 100) * (by ? factor(by) : 1);
			},
			chance: (expected, what) => Math.max(0, Math.round(expected + Math.sqrt(expected) * wobble(`${area} ${year} ${what}`)))
		};
	}
}

/** Between −1.2 and 1.2, always the same for the same key, mostly near zero. */
function wobble(key: string): number {
	const bytes = createHash('sha256').update(key).digest();
	return ((bytes.readUInt16BE(0) + bytes.readUInt16BE(2) + bytes.readUInt16BE(4)) / 65_535 / 3 - 0.5) * 2.4;
}

function withTotals(cells: { dimensions: { age: string; sex: string }; value: number }[]): Cell[] {
	const totals = new Map<string, Cell>();
	for (const { dimensions, value } of cells) {
		for (const kept of [{}, { age: dimensions.age }, { sex: dimensions.sex }]) {
			const key = JSON.stringify(kept);
			totals.set(key, { dimensions: kept, value: (totals.get(key)?.value ?? 0) + value });
		}
	}
	return [...totals.values(), ...cells];
}

function row(area: string, period: string, { dimensions = {}, value }: Cell): InventedRow {
	return { area, period, dimensions, value };
}

function dimensionsOf(rows: readonly InventedRow[]): string[] {
	return [...new Set(rows.flatMap(({ dimensions }) => Object.keys(dimensions)))];
}
