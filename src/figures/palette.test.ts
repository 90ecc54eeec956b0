import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagePalette, paperPalette, type Palette } from './palette.ts';

const css = readFileSync(new URL('palette.css', import.meta.url), 'utf8');

/** Colours of one scheme by the name of their variable. */
function scheme(selector: string): Map<string, string> {
	const start = css.indexOf(`${selector} {`);
	const block = css.slice(start, css.indexOf('}', start));
	return new Map(
		[...block.matchAll(/--figure-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour])
	);
}

const light = scheme("[data-kern-theme='light']");
const dark = scheme("[data-kern-theme='dark']");

test('the style sheet has exactly the colours of paper for light pages', () => {
	const used = Object.values(pagePalette as Palette)
		.flat()
		.map((colour) => /^var\(--figure-([a-z0-9-]+), (#[0-9a-f]{6})\)$/.exec(colour)?.slice(1));
	expect(new Map(used as [string, string][])).toEqual(light);
	expect(Object.values(paperPalette).flat()).toEqual(used.map((pair) => pair?.[1]));
});

test('dark pages have every colour, by choice and by the system alike', () => {
	expect([...dark.keys()]).toEqual([...light.keys()]);
	expect(scheme(':root:not([data-kern-theme])')).toEqual(dark);
});

for (const [name, colours] of [
	['light', light],
	['dark', dark]
] as const) {
	const contrast = (a: string, b: string): number => {
		const [left, right] = [luminance(colours.get(a)), luminance(colours.get(b))];
		return (Math.max(left, right) + 0.05) / (Math.min(left, right) + 0.05);
	};

	test(`${name}: text on every class and on the page reaches 4.5 : 1`, () => {
		for (const scale of ['sequential', 'diverging']) {
			for (let step = 1; step <= 5; step += 1) {
				expect(contrast(`on-${scale}-${step}`, `${scale}-${step}`), `${scale} ${step}`).toBeGreaterThanOrEqual(4.5);
			}
		}
		for (const ink of ['text', 'muted-text', 'accent']) {
			expect(contrast(ink, 'background'), ink).toBeGreaterThanOrEqual(4.5);
		}
		expect(contrast('text', 'hatch-ground')).toBeGreaterThanOrEqual(4.5);
	});

	test(`${name}: lines and marks reach 3 : 1`, () => {
		for (const ink of [
			'axis',
			'comparison',
			'mark',
			'hatch',
			...Array.from({ length: 6 }, (_, index) => `series-${index + 1}`)
		]) {
			expect(contrast(ink, 'background'), ink).toBeGreaterThanOrEqual(3);
		}
	});
}

/** Relative luminance as in WCAG 2.2. */
function luminance(colour = '#000000'): number {
	const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
	const [red = 0, green = 0, blue = 0] = parts.map((part) =>
		part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
