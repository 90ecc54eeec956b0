/**
 * Reads all definitions from `indicators/<theme>/<id>.ts`: adding one file is enough. They are loaded from the source
 * folder at run time, also by the bundled server, so that no bundler has to know them.
 */
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findMeasure } from '#domain/intake';
import { projectFolder } from '#platform/project-folder';
import { THEMES, type Indicator } from '../indicator.ts';
import { indicatorSchema } from './indicator-schema.ts';

const FOLDER = join(projectFolder, 'src', 'domain', 'monitor', 'indicators');

/** A mistake in a definition: for developers, so in English, with file and field. */
export class InvalidIndicator extends Error {
	constructor(file: string, problem: string) {
		super(`${file}: ${problem}`);
	}
}

let loaded: Promise<readonly Indicator[]> | undefined;

/** In the order of themes and positions; read once per process. Throws `InvalidIndicator`. */
export function loadIndicators(folder = FOLDER): Promise<readonly Indicator[]> {
	if (folder !== FOLDER) return readIndicators(folder);
	loaded ??= readIndicators(FOLDER).catch((error: unknown) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}

async function readIndicators(folder: string): Promise<readonly Indicator[]> {
	const files = (await readdir(folder, { recursive: true }))
		.filter((name) => /\.(ts|js)$/.test(name) && !name.includes('.test.'))
		.toSorted();
	const indicators = await Promise.all(files.map((name) => readIndicator(folder, name)));
	checkTogether(indicators);
	const order = (theme: Indicator['theme']): number => THEMES.indexOf(theme);
	return indicators.toSorted((a, b) => order(a.theme) - order(b.theme) || a.position - b.position);
}

async function readIndicator(folder: string, name: string): Promise<Indicator> {
	const path = join(folder, name);
	const shown = relative(projectFolder, path);
	const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default?: unknown };
	const parsed = indicatorSchema.safeParse(module.default);
	if (!parsed.success) {
		const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'file'} – ${message}`);
		throw new InvalidIndicator(shown, problems.join('; '));
	}
	const indicator = parsed.data as Indicator;
	if (`${indicator.theme}/${indicator.id}` !== name.replaceAll('\\', '/').replace(/\.(ts|js)$/, ''))
		throw new InvalidIndicator(shown, `id or theme do not fit the file name ${basename(name)}`);
	for (const { measure } of [...indicator.numerator, ...(indicator.denominator ?? [])])
		if (!findMeasure(measure)) throw new InvalidIndicator(shown, `the measure ${measure} does not exist`);
	return indicator;
}

/** Names that point to each other, and places in the order that only one may have. */
function checkTogether(indicators: readonly Indicator[]): void {
	const ids = new Set(indicators.map(({ id }) => id));
	const places = new Map<string, string>();
	for (const { id, theme, position, related, catalogue } of indicators) {
		const unknown = related.find((other) => !ids.has(other));
		if (unknown) throw new InvalidIndicator(`${theme}/${id}`, `related – there is no indicator ${unknown}`);
		for (const place of [`position ${theme} ${position}`, `catalogue ${catalogue}`]) {
			const other = places.get(place);
			if (other) throw new InvalidIndicator(`${theme}/${id}`, `${place} is taken by ${other}`);
			places.set(place, id);
		}
	}
}
