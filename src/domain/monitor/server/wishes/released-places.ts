import type { EarlierRelease } from '#domain/disclosure/server';
import type { CellPlace } from '../../compute/counts.ts';
import { readAgeBand, want, type Wanted } from '../../compute/selection.ts';
import { readCellName } from '../../preview/cell-name.ts';

/** What earlier releases say of one measure: everything else has no sum with it. */
export function releasesOf(measure: string, releases: readonly EarlierRelease[]): EarlierRelease[] {
	const isMeant = (key: string): boolean => key.startsWith(`${measure} `);
	return releases.map((release) => ({
		...release,
		shown: new Map([...release.shown].filter(([key]) => isMeant(key))),
		hidden: new Map([...release.hidden].filter(([key]) => isMeant(key))),
		altered: new Map([...release.altered].filter(([key]) => isMeant(key))),
		open: new Map([...(release.open ?? [])].filter(([key]) => isMeant(key))),
		relations: release.relations.filter(({ total }) => isMeant(total))
	}));
}

/** Every cell those releases showed, altered or hid, as a place; rests have none and stay in the releases' own sums. */
export function releasedPlaces(releases: readonly EarlierRelease[]): Map<string, CellPlace> {
	const places = new Map<string, CellPlace>();
	for (const { shown, hidden, altered } of releases)
		for (const key of [...shown.keys(), ...hidden.keys(), ...altered.keys()]) {
			const name = places.has(key) ? null : readCellName(key);
			if (!name || name.without.length > 0) continue;
			const { measure, area, year, basis, part } = name;
			places.set(key, { measure, area, year, basis, wanted: readWanted(part) });
		}
	return places;
}

/** These years and those that were added up with one of them in a table that is out, and so on. */
export function withYearsTogether(years: ReadonlySet<number>, releases: readonly EarlierRelease[]): Set<number> {
	const pairs = releases.flatMap(({ shown, hidden }) =>
		[...shown.keys(), ...hidden.keys()].flatMap((key) => {
			const last = isOfTwoYears(key) ? readCellName(key)?.year : undefined;
			return last === undefined ? [] : [[last - 1, last]];
		})
	);
	const linked = new Set(years);
	for (let size = -1; size !== linked.size;) {
		size = linked.size;
		for (const pair of pairs) if (pair.some((year) => linked.has(year))) pair.forEach((year) => linked.add(year));
	}
	return linked;
}

/** `A 2020 … + A 2019 …`; the parts of a rest stand behind `without`. */
function isOfTwoYears(key: string): boolean {
	return key.includes(' + ') && !key.includes(' without ');
}

export function readWanted(part: string): Wanted {
	const pairs = part === '' ? [] : part.split('|').map((text) => text.split('='));
	const age = pairs.find(([name]) => name === 'age')?.[1];
	return want(
		pairs.flatMap(([name = '', category = '']) => (name === 'age' ? [] : [[name, category] as const])),
		age === undefined ? null : readAgeBand(age)
	);
}
