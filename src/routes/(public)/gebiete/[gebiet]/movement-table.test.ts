import { expect, test } from 'vitest';
import { sentenceOf } from './movement-table.server.ts';

const told = (births: number, deaths: number, moves: number, residual: number): string =>
	sentenceOf({ year: 2025, births, deaths, moves, account: { residual } });

test('a year of movements is told in plain sentences, in the singular too', () => {
	expect(told(90, 146, 56, 12)).toBe(
		'2025 wurden 56 Kinder weniger geboren, als Menschen starben, 56 mehr zogen zu als fort. Gezählt wurden am Ende 12 Menschen mehr, als sich daraus ergibt.'
	);
	expect(told(101, 100, -1, -1)).toBe(
		'2025 wurde ein Kind mehr geboren, als Menschen starben, einer mehr zog fort als zu. Gezählt wurde am Ende ein Mensch weniger, als sich daraus ergibt.'
	);
	expect(told(5, 5, 0, 0)).toBe(
		'2025 wurden so viele Menschen geboren, wie starben, so viele zogen zu wie fort. Damit ist die Veränderung ganz erklärt.'
	);
});
