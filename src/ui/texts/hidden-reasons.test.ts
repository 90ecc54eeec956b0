import { describe, expect, it } from 'vitest';
import type { CellName, HiddenCell } from '#domain/monitor';
import { cellInWords, hiddenReasonText } from './hidden-reasons.ts';

const name: CellName = {
	measure: 'day-care-children',
	area: '06433001',
	year: 2025,
	basis: 'official',
	part: 'age=0-2|kind=family',
	without: []
};
const areaName = (id: string): string => (id === '06433001' ? 'Biebesheim am Rhein' : id);
const hidden: HiddenCell = {
	name,
	count: 2,
	rule: 'small-count',
	ruleSet: { id: 'administrative', version: 2, maxHiddenCount: 2, fewestUnits: 0, smallestDenominator: 0 },
	protects: [],
	isAlreadyPublished: false
};

describe('why a number will be hidden, in words', () => {
	it('names what is counted, where and when', () => {
		expect(cellInWords(name, areaName)).toBe('Betreute Kinder (0 bis 2 Jahre, Tagespflege), Biebesheim am Rhein 2025');
		const rest = { ...name, part: 'age=0-2', without: [{ ...name, part: 'age=0-2|kind=facility' }] };
		expect(cellInWords(rest, areaName)).toBe(
			'Betreute Kinder (0 bis 2 Jahre) ohne: 0 bis 2 Jahre, Tageseinrichtung, Biebesheim am Rhein 2025'
		);
	});

	it('says the rule and its version', () => {
		expect(hiddenReasonText(hidden, areaName)).toBe(
			'Gezählt wurden 2. Gesperrt wird bis 2. Regel „Daten der Verwaltung“, 2. Fassung.'
		);
	});

	it('says what could be computed otherwise', () => {
		const helper = {
			...hidden,
			count: 90,
			rule: null,
			protects: [name, { ...name, year: 2024 }, { ...name, year: 2023 }]
		};
		expect(hiddenReasonText(helper, areaName)).toBe(
			'Sonst ließen sich „Betreute Kinder (0 bis 2 Jahre, Tagespflege), Biebesheim am Rhein 2025“, „Betreute Kinder (0 bis 2 Jahre, Tagespflege), Biebesheim am Rhein 2024“ und eine weitere Zahl ausrechnen.'
		);
		expect(hiddenReasonText({ ...helper, protects: [] }, areaName)).toContain('was frühere Ausgaben zeigen');
	});

	it('says what cannot be taken back', () => {
		expect(hiddenReasonText({ ...hidden, isAlreadyPublished: true }, areaName)).toContain(
			'Eine frühere Ausgabe zeigt die Zahl schon; das lässt sich nicht zurückholen.'
		);
	});
});
