import type { Measure } from '../fact.ts';

/** Money, dwellings and land: nothing here points at a person. */
export const incomeAndHousingMeasures: readonly Measure[] = [
	{
		code: 'disposable-income',
		name: 'Verfügbares Einkommen der privaten Haushalte',
		unit: 'EUR',
		counts: 'nobody',
		isAdditive: true,
		description:
			'Einkommen der privaten Haushalte nach Steuern, Abgaben und Transfers, einschließlich privater Organisationen ohne Erwerbszweck.'
	},
	{
		code: 'disposable-income-per-head',
		name: 'Verfügbares Einkommen je Einwohner',
		unit: 'EUR',
		counts: 'nobody',
		isAdditive: false,
		description: 'Von der amtlichen Statistik veröffentlichtes verfügbares Einkommen je Einwohnerin und Einwohner.'
	},
	{
		code: 'residential-buildings',
		name: 'Wohngebäude',
		unit: 'Gebäude',
		counts: 'nobody',
		isAdditive: true,
		description: 'Gebäude, die überwiegend Wohnzwecken dienen, am Jahresende.'
	},
	{
		code: 'dwellings',
		name: 'Wohnungen',
		unit: 'Wohnungen',
		counts: 'nobody',
		isAdditive: true,
		description: 'Wohnungen in Wohn- und Nichtwohngebäuden am Jahresende nach Zahl der Räume; die Küche zählt mit.'
	},
	{
		code: 'dwelling-area',
		name: 'Wohnfläche',
		unit: 'm²',
		counts: 'nobody',
		isAdditive: true,
		description: 'Wohnfläche in Wohngebäuden am Jahresende.'
	},
	{
		code: 'land-area',
		name: 'Bodenfläche',
		unit: 'km²',
		counts: 'nobody',
		isAdditive: true,
		description: 'Fläche am Jahresende nach der tatsächlichen Nutzung.'
	},
	{
		code: 'taxes',
		name: 'Steuereinnahmen der Gemeinden',
		unit: 'EUR',
		counts: 'nobody',
		isAdditive: false,
		description: 'Aufkommen der Realsteuern und Gemeindeanteile an gemeinschaftlichen Steuern eines Kalenderjahres.'
	}
];
