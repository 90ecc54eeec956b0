import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#platform/project-folder';

const CAST = /\bas\s+(unknown\s+as\s+)?(readonly\s+)?Released\w*|<Released\w*(<[^>]*>)?>\s*[({[\w]/;
const source = join(projectFolder, 'src');
const own = join('domain', 'disclosure');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.(ts|svelte|js)$/.test(file)
);

describe('Released', () => {
	it('is made in one place: no other folder casts to it', () => {
		const offenders = files
			.filter((file) => !file.startsWith(own) && CAST.test(readFileSync(join(source, file), 'utf8')))
			.map((file) => relative(projectFolder, join(source, file)));
		expect(offenders).toEqual([]);
	});

	it('is made by one cast', () => {
		const casts = files
			.filter((file) => file.startsWith(own) && !file.endsWith('.test.ts'))
			.flatMap((file) => readFileSync(join(source, file), 'utf8').match(new RegExp(CAST, 'g')) ?? []);
		expect(casts).toEqual(['as Released']);
	});

	it('would be found if somebody cast to it', () => {
		for (const text of [
			'figure as Released<Figure>',
			'figures as unknown as ReleasedFigure[]',
			'x as ReleasedStructureCell'
		])
			expect(CAST.test(text)).toBe(true);
		expect(CAST.test('(figure: Released<Figure>) => figure')).toBe(false);
	});
});
