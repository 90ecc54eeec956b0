import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#platform/project-folder';

const NAME = String.raw`Released(Figure|StructureCell)?\b(?!\w)`;
const CAST = new RegExp(String.raw`\bas\s+(unknown\s+as\s+)?(readonly\s+)?${NAME}|(?<!\w)<${NAME}[^>]*>\s*[\w({[]`);
/** "import { Figure as ReleasedFigure }" only renames. */
const IMPORTS = /^(import|export) [^;]*;/gm;
const source = join(projectFolder, 'src');
const own = join('domain', 'disclosure');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.(ts|svelte|js)$/.test(file)
);

const textOf = (file: string): string => readFileSync(join(source, file), 'utf8').replace(IMPORTS, '');

describe('Released', () => {
	it('is made in one place: no other folder casts to it, but for tests that need an example', () => {
		const offenders = files
			.filter((file) => !file.startsWith(own) && !file.endsWith('.test.ts') && CAST.test(textOf(file)))
			.map((file) => relative(projectFolder, join(source, file)));
		expect(offenders).toEqual([]);
	});

	it('is made by one cast', () => {
		const casts = files
			.filter((file) => file.startsWith(own) && !file.endsWith('.test.ts'))
			.flatMap((file) => textOf(file).match(new RegExp(CAST, 'g')) ?? []);
		expect(casts).toEqual(['as Released']);
	});

	it('would be found if somebody cast to it', () => {
		for (const text of [
			'figure as Released<Figure>',
			'figures as unknown as ReleasedFigure[]',
			'x as ReleasedStructureCell'
		])
			expect(CAST.test(text)).toBe(true);
		for (const text of ['(figure: Released<Figure>) => figure', 'done<ReleasedFigure>({})', 'same as ReleasedMonitor'])
			expect(CAST.test(text)).toBe(false);
	});
});
