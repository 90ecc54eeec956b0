import { SOURCES, type Cell, type Place, type Recipe } from '../recipe.ts';

const june = {
	source: SOURCES.employmentAgency,
	kind: 'stock',
	period: (year: number) => `30.06.${year}`,
	detail: 'municipalities'
} as const;
const average = { source: SOURCES.employmentAgency, kind: 'average', period: String } as const;

const ofWorkingAge = (place: Place): number => place.persons({ age: [15, 64] });

export const labourMarket: readonly Recipe[] = [
	{
		...june,
		measure: 'employed-at-residence',
		title: 'Sozialversicherungspflichtig Beschäftigte am Wohnort',
		cells: (place) =>
			employed(place.chance(ofWorkingAge(place) * place.rate('employmentOf15To64', 'employment'), 'employed'))
	},
	{
		...june,
		measure: 'employed-at-workplace',
		title: 'Sozialversicherungspflichtig Beschäftigte am Arbeitsort',
		cells: (place) => employed(place.chance(ofWorkingAge(place) * place.rate('jobsOf15To64', 'jobs') * 0.945, 'jobs'))
	},
	{
		...average,
		detail: 'municipalities',
		measure: 'unemployed',
		title: 'Arbeitslose im Jahresdurchschnitt nach Personengruppen',
		cells: unemployed
	},
	{
		...average,
		detail: 'published',
		measure: 'unemployment-rate',
		title: 'Arbeitslosenquote, alle zivilen Erwerbspersonen',
		// The labour force is smaller than everybody between 15 and 64, so the rate is higher than the share.
		cells: (place) => [
			{ dimensions: { base: 'all' }, value: Math.round(place.rate('unemploymentOf15To64') * 1290) / 10 }
		]
	}
];

function employed(total: number): Cell[] {
	const women = Math.round(total * 0.455);
	return [
		{ value: total },
		{ dimensions: { sex: 'female' }, value: women },
		{ dimensions: { sex: 'male' }, value: total - women },
		{ dimensions: { citizenship: 'foreign' }, value: Math.round(total * 0.19) }
	];
}

function unemployed(place: Place): Cell[] {
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
		{ dimensions: { duration: 'long-term' }, value: part(0.37, 'long-term') },
		{ dimensions: { disability: 'severe' }, value: part(0.055, 'severe') }
	];
}
