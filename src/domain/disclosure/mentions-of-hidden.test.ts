import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRounded } from '#domain/statistics';
import { mentionsOfHidden, type NumberBeside } from './mentions-of-hidden.ts';
import { findWrittenNumbers } from './written-numbers.ts';

const count = (value: number, of = 'hidden'): NumberBeside => ({ of, kind: 'count', value, isNewest: true });
const percent = (value: number, of = 'hidden'): NumberBeside => ({ of, kind: 'percent', value, isNewest: true });
const earlier = (number: NumberBeside): NumberBeside => ({ ...number, isNewest: false });
const found = (text: string, hidden: NumberBeside[], shown: NumberBeside[] = []): string[] =>
	mentionsOfHidden(text, { hidden, shown }).map(({ written }) => written);
const numbers = (text: string): number[] => findWrittenNumbers(text).map(({ value }) => value);

describe('a number that gives a hidden one away is pointed out:', () => {
	test.each([
		['Bei uns sind es 2 Kinder.', '2'],
		['Es waren 2.', '2'],
		['2 Kinder leben hier.', '2'],
		['Zwei Familien ziehen weg.', 'Zwei'],
		['zwischen den beiden Kindern', 'beiden'],
		['(2)', '2'],
		['2024: 2, 2023: mehr', '2'],
		['von 100 Kindern sind 2 betroffen', '2'],
		['im Jahr 2025 nur 2', '2'],
		['Das betrifft 2–3 Familien', '2'],
		['Es sind ２ Kinder.', '２'.normalize('NFKC')]
	])('%s', (text, written) => {
		expect(found(text, [count(2)])).toEqual([written]);
	});

	test('larger ones too, however the thousands are written', () => {
		for (const written of ['1234', '1.234', '1 234', '1\u202F234'])
			expect(found(`Es leben hier ${written} Menschen.`, [count(1234)])).toHaveLength(1);
		expect(found('Wir zählen 2011 Personen.', [count(2011)])).toEqual(['2011']);
	});

	test('a single one after "nur" or "genau", for elsewhere "ein" is an article', () => {
		for (const text of [
			'Es ist nur ein Kind.',
			'genau eine Familie',
			'lediglich eines',
			'eine Einzige',
			'Es war eins.'
		])
			expect(found(text, [count(1)])).toHaveLength(1);
		expect(found('Wir bauen eine Kita und ein Haus; eines Tages auch einen Park.', [count(1)])).toEqual([]);
	});

	test('a rate by its unit, with more or fewer decimals than it is printed with', () => {
		for (const text of ['Das sind 2,5 %.', 'Das sind 2,46 Prozent.', 'rund 2 %', '2 bis 5 %'])
			expect(found(text, [percent(2.4567)]), text).toHaveLength(1);
		expect(found('Es sind 2 Kinder und 2,5 Stellen.', [percent(2.4567)])).toEqual([]);
		expect(found('Alter im Mittel: 44,1 Jahre', [{ ...count(44.1), kind: 'rate' }])).toEqual(['44,1']);
	});

	test('each once, with all that it could be', () => {
		expect(
			mentionsOfHidden('2 hier und 2 dort', { hidden: [count(2, 'a'), count(2, 'b'), count(3, 'c')], shown: [] })
		).toEqual([{ written: '2', of: ['a', 'b'], isAltered: false }]);
	});
});

describe('what counts nobody is left alone:', () => {
	test.each([
		'Die Ausgabe 2025 vergleicht 2023/24 mit 2002.',
		'am 2. März und am 2.2.2025, um 2 Uhr, 2025-02-02',
		'nach § 2 SGB II, § 27 Abs. 2 Satz 2, §§ 1, 2 und 2a, Art. 2 GG',
		'Seite 2, Tabelle 2, Nr. 2, Kapitel 2',
		'je 2 Einwohner, 2 Jahre, unter 2 Jahren, von 2 bis 2 Jahren, zwei Monate',
		'2-Personen-Haushalte, 2-jährig, zweimal, dreizehn, U2, der 2. Bericht, Zwei-Eltern-Familien',
		'2. Zweiter Punkt\n2) noch einer',
		'2,2 und 22 und 0,2'
	])('%s', (text) => {
		expect(found(text, [count(2)])).toEqual([]);
	});

	test('years, postcodes and the article', () => {
		expect(found('Seit 2019 in 64579 Gernsheim', [count(2019), count(64579)])).toEqual([]);
	});
});

describe('a number that is released beside the text', () => {
	test('excuses a hidden one of an earlier year, where it is more than a small count', () => {
		expect(found('17.123 Menschen', [earlier(count(17_123))], [count(17_123)])).toEqual([]);
		expect(found('12,4 %', [earlier(percent(12.41))], [percent(12.38)])).toEqual([]);
		expect(found('2 Kinder', [earlier(count(2))], [count(2)])).toEqual(['2']);
	});

	test('excuses none of the newest year, and no other number', () => {
		expect(found('12,4 %', [percent(12.41)], [percent(12.38)])).toEqual(['12,4']);
		expect(found('12,4 %', [earlier(percent(12.41))], [earlier(percent(12.38)), percent(12.5)])).toEqual(['12,4']);
	});
});

describe('the true number behind an altered one', () => {
	const altered = (number: NumberBeside, published: number): NumberBeside => ({ ...number, published });

	test('is pointed out, and as what it is', () => {
		expect(
			mentionsOfHidden('Es sind 13 Kinder.', { hidden: [altered(count(13, 'a'), 15), count(13, 'b')], shown: [] })
		).toEqual([
			{ written: '13', of: ['a'], isAltered: true },
			{ written: '13', of: ['b'], isAltered: false }
		]);
		expect(found('Das sind 2,6 %.', [altered(percent(2.6), 3)])).toEqual(['2,6']);
		expect(found('Es ist nur ein Kind.', [altered(count(1), 0)])).toEqual(['ein']);
	});

	test('is not what everybody reads there, also where it is written more coarsely', () => {
		expect(found('Es sind 15 Kinder.', [altered(count(13), 15)])).toEqual([]);
		expect(found('Es sind 15 Kinder.', [altered(count(15), 15)])).toEqual([]);
		expect(found('rund 3 %', [altered(percent(2.6), 3)])).toEqual([]);
		expect(found('12,4 %', [altered(percent(12.41), 12.38)])).toEqual([]);
	});

	test('is pointed out though another figure shows the same number', () => {
		expect(found('13 Kinder', [altered(count(13), 15)], [count(13, 'other')])).toEqual(['13']);
		expect(found('130 Kinder', [earlier(altered(count(130), 132))], [count(130, 'other')])).toEqual([]);
	});
});

describe('always', () => {
	const words = fc.array(fc.constantFrom('Wir', 'bauen', 'Kitas', 'für', 'Familien', 'und', '–', 'sehen', '„neu“'), {
		maxLength: 6
	});
	const around = fc.tuple(words, words).map(([before, after]) => [before.join(' '), after.join(' ')] as const);

	test('a hidden count is found wherever it stands, as the program itself would print it', () => {
		fc.assert(
			fc.property(around, fc.integer({ min: 0, max: 99_999 }), ([before, after], value) => {
				fc.pre(value < 1900 || value >= 2100 || formatRounded(value, 0).includes('.'));
				const text = `${before} sind ${formatRounded(value, 0)} ${after}`;
				expect(found(text, [count(value)])).toHaveLength(1);
			})
		);
	});

	test('a hidden percentage is found, as the program itself would print it', () => {
		fc.assert(
			fc.property(around, fc.integer({ min: 0, max: 1000 }), ([before, after], tenths) => {
				const text = `${before} sind ${formatRounded(tenths / 10, 1)} % ${after}`;
				expect(found(text, [percent(tenths / 10)])).toHaveLength(1);
			})
		);
	});

	test('nothing is pointed out that does not equal a hidden number', () => {
		const written = fc.array(
			fc.oneof(fc.integer({ min: 0, max: 5000 }).map(String), fc.constantFrom('zwei', 'nur ein', 'elf'))
		);
		fc.assert(
			fc.property(written, fc.integer({ min: 0, max: 5000 }), (parts, hidden) => {
				const text = parts.join(' Kinder, ');
				const expected = numbers(text).includes(hidden);
				expect(found(text, [count(hidden)]).length > 0).toBe(expected);
			})
		);
	});

	test('any text is read, and without hidden numbers there is nothing to say', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				for (const { value } of findWrittenNumbers(text)) expect(value).not.toBeNaN();
				expect(found(text, [])).toEqual([]);
			})
		);
	});

	test('a text of full length is read in an instant', () => {
		for (const part of ['1 ', '1.', '12 bis ', '§ 1, ', 'ein ', '(1', '2023/'])
			expect(findWrittenNumbers(part.repeat(10_000 / part.length)).length).toBeGreaterThanOrEqual(0);
	});
});
