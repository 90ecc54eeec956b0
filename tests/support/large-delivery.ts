import { plainTable } from '#domain/intake';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const AGES = Array.from({ length: 100 }, (_, age) => `${age}-${age}`);

/** A template filled in: the dead of 14 municipalities by year, sex and year of age, 16,800 figures in some 500 kB. */
export function largeDelivery(): string {
	const municipalities = Array.from({ length: 14 }, (_, index) => `064330${String(index + 1).padStart(2, '0')}`);
	const rows = municipalities.flatMap((area) =>
		YEARS.flatMap((year) =>
			['female', 'male'].flatMap((sex) => AGES.map((age) => ({ area, period: String(year), dimensions: { sex, age } })))
		)
	);
	return plainTable({
		measure: 'deaths',
		title: 'Gestorbene nach Alter',
		source: 'Prüfstelle',
		licence: 'frei',
		publishedOn: '2026-01-15',
		kind: 'movement',
		isInvented: true,
		dimensions: ['sex', 'age'],
		rows: rows.map((row, index) => ({ ...row, name: '', value: 1 + (index % 97) }))
	});
}
