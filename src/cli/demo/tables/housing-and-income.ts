import { atTheEndOfTheYear, SOURCES, withoutTheNewestYear, type Cell, type Place, type Recipe } from '../recipe.ts';

const december = {
	source: SOURCES.stateOffice,
	kind: 'stock',
	period: atTheEndOfTheYear,
	detail: 'municipalities'
} as const;

const SHARE_BY_ROOMS = { '1': 0.026, '2': 0.052, '3': 0.195, '4': 0.3, '5': 0.203, '6': 0.112 };

export const housingAndIncome: readonly Recipe[] = [
	{ ...december, measure: 'dwellings', title: 'Wohnungen nach Zahl der Räume', cells: dwellings },
	{
		...december,
		measure: 'dwelling-area',
		title: 'Wohnfläche in m²',
		cells: (place) => [
			{
				value: Math.round((place.persons() * place.rate('dwellingAreaPerHead') * 100) / Math.sqrt(place.factor('rent')))
			}
		]
	},
	{
		...december,
		measure: 'residential-buildings',
		title: 'Wohngebäude nach Zahl der Wohnungen',
		cells: (place) => {
			const total = Math.round(place.persons() * 0.198 * place.factor('employment'));
			const small = 0.83 / Math.sqrt(place.factor('moves'));
			return [
				{ value: total },
				{ dimensions: { buildings: '1' }, value: Math.round(total * small * 0.69) },
				{ dimensions: { buildings: '2' }, value: Math.round(total * small * 0.31) }
			];
		}
	},
	{
		...december,
		measure: 'land-area',
		title: 'Bodenfläche in km²',
		cells: (place) => [{ value: place.squareKilometres }]
	},
	{
		source: SOURCES.nationalAccounts,
		kind: 'movement',
		period: String,
		detail: 'published',
		hasYear: withoutTheNewestYear,
		measure: 'disposable-income',
		title: 'Verfügbares Einkommen der privaten Haushalte in Euro',
		cells: (place) => {
			const meanPopulation = meanPopulationOf(place);
			const inThousands = Math.round((place.rate('incomePerHeadInEuro') * 100 * meanPopulation) / 1000);
			return [{ value: inThousands * 1000 }];
		}
	},
	{
		source: SOURCES.nationalAccounts,
		kind: 'movement',
		period: String,
		detail: 'published',
		hasYear: withoutTheNewestYear,
		measure: 'disposable-income-per-head',
		title: 'Verfügbares Einkommen je Einwohnerin und Einwohner in Euro',
		cells: (place) => [{ value: Math.round(place.rate('incomePerHeadInEuro') * 100) }]
	}
];

function meanPopulationOf(place: Place): number {
	const now = place.persons();
	return (now + (place.persons({}, -1) || now)) / 2;
}

function dwellings(place: Place): Cell[] {
	const perInhabitant = place.rate('dwellingsPerMille') / 10 / Math.sqrt(place.factor('moves'));
	const total = Math.round(place.persons() * perInhabitant);
	const parts = Object.entries(SHARE_BY_ROOMS).map(([rooms, share]) => ({
		dimensions: { rooms },
		value: Math.round(total * share * (Number(rooms) < 4 ? place.factor('rent') : 1))
	}));
	const rest = total - parts.reduce((sum, { value }) => sum + value, 0);
	return [{ value: total }, ...parts, { dimensions: { rooms: '7+' }, value: rest }];
}
