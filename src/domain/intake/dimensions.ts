/** Dimensions as one text, so that two deliveries of the same breakdown meet in the same cell. */
import type { Dimensions } from './fact.ts';

/** `age=0-2|sex=female`, keys sorted; empty for "all together". */
export function dimensionsText(dimensions: Dimensions): string {
	const keys = Object.keys(dimensions);
	if (keys.length === 0) return '';
	return keys
		.toSorted()
		.map((key) => `${key}=${dimensions[key]}`)
		.join('|');
}

export function parseDimensions(text: string): Dimensions {
	if (text === '') return {};
	return Object.fromEntries(
		text.split('|').map((part) => {
			const equals = part.indexOf('=');
			return [part.slice(0, equals), part.slice(equals + 1)] as const;
		})
	);
}

/** Words, not codes: `base=all` names a base of its own. */
const ALL_TOGETHER = new Set(['', 'total', 'insgesamt']);
const CLOSED: Readonly<Record<string, ReadonlySet<string>>> = {
	sex: new Set(['female', 'male']),
	citizenship: new Set(['german', 'foreign'])
};

/**
 * Dimensions of a file that prints ours already: "all together" is left out, a single year of age becomes `34-34`.
 * Null when a value could not be told apart from another one later: an unknown sex, an age that is no range.
 */
export function readDimensions(printed: Readonly<Record<string, string>>): Dimensions | null {
	const dimensions: Record<string, string> = {};
	for (const [key, raw] of Object.entries(printed)) {
		const value = raw.trim();
		if (ALL_TOGETHER.has(value.toLowerCase())) continue;
		if (!/^[a-z][a-z0-9-]*$/.test(key) || !/^[A-Za-z0-9][\w+-]*$/.test(value)) return null;
		if (CLOSED[key] && !CLOSED[key].has(value)) return null;
		dimensions[key] = key === 'age' && /^\d+$/.test(value) ? `${value}-${value}` : value;
		if (key === 'age' && parseAge(dimensions[key]) === null) return null;
	}
	return dimensions;
}

/** `0-2` → 0 and 2, `75-` → 75 and null; null for anything else. Completed years, both ends included. */
export function parseAge(text: string): { from: number; to: number | null } | null {
	const match = /^(\d{1,3})-(\d{1,3})?$/.exec(text);
	if (!match) return null;
	const from = Number(match[1]);
	const to = match[2] === undefined ? null : Number(match[2]);
	return to !== null && to < from ? null : { from, to };
}
