import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paperPalette } from '#figures';
import { examples } from './examples.ts';

const folder = import.meta.dirname;
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

for (const width of [640, 300]) {
	describe(`at ${width} pixels`, () => {
		for (const { name, draw, fixedWidth } of examples()) {
			if (fixedWidth !== undefined && width === 300) continue;
			test(`${name} looks as it was agreed`, () => {
				const figure = draw({ palette: paperPalette, width: fixedWidth ?? width, idPrefix: name });
				compare(`${name}-${fixedWidth ?? width}.svg`, `${figure.svg.replaceAll('><', '>\n<')}\n`);
			});
		}
	});
}

test('titles, descriptions and tables read as they were agreed', () => {
	const texts = examples().map(({ name, draw, fixedWidth }) => {
		const { title, description, table } = draw({ palette: paperPalette, width: fixedWidth ?? 640, idPrefix: name });
		return { name, title, description, table };
	});
	compare('texts.json', `${JSON.stringify(texts, null, '\t')}\n`);
});

function compare(file: string, drawn: string): void {
	const path = `${folder}/${file}`;
	if (isUpdating) writeFileSync(path, drawn);
	expect(existsSync(path), `${file} is missing: UPDATE_GOLDEN=1 writes it; look at it before you commit.`).toBe(true);
	expect(drawn).toBe(readFileSync(path, 'utf8'));
}
