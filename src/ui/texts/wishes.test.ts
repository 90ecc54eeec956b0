import { expect, test } from 'vitest';
import type { WishAnswer } from '#domain/monitor';
import { wishShareText } from './wishes.ts';

test('how much of a wish may be given out is said in the number it has', () => {
	const said = (cells: number, hiddenByRule: number): string =>
		wishShareText({ cells, hiddenByRule, hiddenForOthers: 0 } as WishAnswer);
	expect([said(36, 0), said(36, 6), said(1, 0), said(1, 1)]).toEqual([
		'alle 36 Zahlen',
		'30 von 36 Zahlen',
		'die eine Zahl',
		'die eine Zahl nicht'
	]);
});
