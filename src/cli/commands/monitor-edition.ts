/** What `monitor values` and `monitor explain` share: which edition, indicator, area and year are meant. */
import type { Area } from '#domain/areas';
import type { Edition, Indicator } from '#domain/monitor';
import { findEdition, type EditionSelector } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';

/** A German sentence saying what does not exist. */
export class NotFound extends Error {}

/** `2025`, `2025-2`; without text the current edition. Throws `NotFound`. */
export async function openEdition(
	release: string | undefined
): Promise<{ edition: Edition; selector: EditionSelector }> {
	const selector = selectorOf(release);
	const edition = await findEdition(getDatabase(), selector);
	if (edition) return { edition, selector };
	throw new NotFound(
		release === undefined
			? 'Es gibt noch keine Ausgabe. Erst „kreislauf monitor release JAHR“ aufrufen.'
			: `Die Ausgabe „${release}“ gibt es nicht.`
	);
}

function selectorOf(release: string | undefined): EditionSelector {
	if (release === undefined) return 'current';
	const [, year, revision] = /^(\d{4})(?:-(\d+))?$/.exec(release) ?? [];
	if (!year) throw new NotFound(`„${release}“ ist keine Ausgabe: erwartet wird ein Jahr wie „2025“ oder „2025-2“.`);
	return revision ? { year: Number(year), revision: Number(revision) } : { year: Number(year) };
}

export function findIndicator(edition: Edition, id: string): Indicator {
	const indicator = edition.findIndicator(id);
	if (!indicator) throw new NotFound(`Den Indikator „${id}“ gibt es in dieser Ausgabe nicht.`);
	return indicator;
}

/** By key, slug or name. */
export function findArea(edition: Edition, text: string): Area {
	const area = edition.findArea(text) ?? edition.areas.find(({ name }) => name.toLowerCase() === text.toLowerCase());
	if (!area) throw new NotFound(`Das Gebiet „${text}“ gibt es in dieser Ausgabe nicht.`);
	return area;
}

export function readYear(text: string): number {
	if (!/^\d{4}$/.test(text)) throw new NotFound(`„${text}“ ist kein Jahr.`);
	return Number(text);
}
