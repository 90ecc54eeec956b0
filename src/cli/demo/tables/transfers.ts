import { atTheEndOfTheYear, SOURCES, type Cell, type Place, type Recipe } from '../recipe.ts';

const december = { kind: 'stock', period: atTheEndOfTheYear, detail: 'municipalities' } as const;

export const transfers: readonly Recipe[] = [
	{
		...december,
		source: SOURCES.employmentAgency,
		measure: 'sgb2-recipients',
		title: 'Regelleistungsberechtigte nach dem SGB II',
		cells: (place) => {
			const { children, employable, notEmployable, total } = sgb2(place);
			return [
				{ value: total },
				{ dimensions: { kind: 'employable' }, value: employable },
				{ dimensions: { kind: 'not-employable' }, value: notEmployable },
				{ dimensions: { kind: 'not-employable', age: '0-14' }, value: children },
				{ dimensions: { citizenship: 'foreign' }, value: Math.round(total * 0.46) },
				{ dimensions: { sex: 'female' }, value: place.chance(total * 0.507, 'sgb2 women') }
			];
		}
	},
	{
		...december,
		source: SOURCES.employmentAgency,
		measure: 'sgb2-persons',
		title: 'Personen in Bedarfsgemeinschaften nach dem SGB II',
		cells: (place) => [{ value: Math.round(sgb2(place).total * 1.037) }]
	},
	{
		...december,
		source: SOURCES.countyOffice,
		measure: 'basic-security-recipients',
		title: 'Grundsicherung im Alter und bei Erwerbsminderung',
		cells: (place) => {
			const { oldAge, reducedCapacity, total } = basicSecurity(place);
			return [
				{ value: total },
				{ dimensions: { group: 'old-age' }, value: oldAge },
				{ dimensions: { group: 'reduced-capacity' }, value: reducedCapacity }
			];
		}
	},
	{
		...december,
		source: SOURCES.countyOffice,
		measure: 'social-assistance-recipients',
		title: 'Hilfe zum Lebensunterhalt außerhalb von Einrichtungen',
		cells: (place) => [{ dimensions: { residence: 'outside-institutions' }, value: socialAssistance(place) }]
	},
	{
		...december,
		source: SOURCES.countyOffice,
		measure: 'asylum-benefit-recipients',
		title: 'Regelleistungen nach dem Asylbewerberleistungsgesetz',
		cells: (place) => [{ value: asylumBenefits(place) }]
	},
	{
		...december,
		source: SOURCES.countyOffice,
		measure: 'housing-benefit-households',
		title: 'Haushalte mit Wohngeld',
		cells: (place) => [
			{ value: perMille(place, place.rate('housingBenefitPerMille', 'unemployment'), 'housing benefit') }
		]
	},
	{
		...december,
		source: SOURCES.stateOffice,
		measure: 'minimum-income-recipients',
		title: 'Empfängerinnen und Empfänger von Mindestsicherung',
		cells: (place) => {
			const kinds = minimumIncome(place);
			return [{ value: kinds.reduce((sum, { value }) => sum + value, 0) }, ...kinds];
		}
	},
	{
		...december,
		source: SOURCES.countyOffice,
		detail: 'county',
		measure: 'special-assistance-recipients',
		title: 'Hilfe zur Pflege und Eingliederungshilfe',
		cells: (place) => [
			{
				dimensions: { benefit: 'care' },
				value: place.chance(place.persons({ age: [65] }) * 0.0128, 'care assistance')
			},
			{ dimensions: { benefit: 'integration' }, value: place.chance(place.persons() * 0.0081, 'integration') }
		]
	}
];

function sgb2(place: Place): { children: number; employable: number; notEmployable: number; total: number } {
	const rate = place.rate('sgb2Of0To64', 'unemployment');
	const children = place.chance(place.persons({ age: [0, 14] }) * rate * 1.55, 'sgb2 children');
	const employable = place.chance(place.persons({ age: [15, 64] }) * rate * 0.86, 'sgb2 employable');
	const other = place.chance(employable * 0.02, 'sgb2 other');
	return { children, employable, notEmployable: children + other, total: children + employable + other };
}

function basicSecurity(place: Place): { oldAge: number; reducedCapacity: number; total: number } {
	const oldAge = place.chance(
		place.persons({ age: [65] }) * place.rate('oldAgeBasicSecurityOf65', 'unemployment'),
		'old age'
	);
	const reducedCapacity = place.chance(
		place.persons({ age: [18, 64] }) * place.rate('reducedCapacityOf18To64'),
		'reduced capacity'
	);
	return { oldAge, reducedCapacity, total: oldAge + reducedCapacity };
}

const socialAssistance = (place: Place): number =>
	perMille(place, place.rate('socialAssistancePerMille', 'unemployment'), 'social assistance');
const asylumBenefits = (place: Place): number =>
	perMille(place, place.rate('asylumPerMille', 'moves'), 'asylum benefits');

function minimumIncome(place: Place): Cell[] {
	const parts = {
		sgb2: sgb2(place).total,
		'social-assistance': socialAssistance(place),
		'basic-security': basicSecurity(place).total,
		asylum: asylumBenefits(place)
	};
	return Object.entries(parts).map(([kind, value]) => ({ dimensions: { kind }, value }));
}

/** Rates are divided by 100 when read; a rate per 1,000 needs another tenth. */
function perMille(place: Place, rate: number, what: string): number {
	return place.chance((place.persons() * rate) / 10, what);
}
