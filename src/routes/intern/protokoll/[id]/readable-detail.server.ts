import { detailLabels } from '#ui/texts/trail/detail-labels.ts';

/** A field of what an entry recorded: a text, or fields of its own. */
export type ReadableField = { readonly label: string; readonly value: string | readonly ReadableField[] };

/** JSON as a list of fields with German names; unknown fields keep the name they are stored under. */
export function readableDetail(detail: unknown): readonly ReadableField[] {
	if (typeof detail !== 'object' || detail === null) return [{ label: 'Inhalt', value: textOf(detail) }];
	const isList = Array.isArray(detail);
	return Object.entries(detail).map(([name, value]: [string, unknown]) => ({
		label: isList ? String(Number(name) + 1) : labelOf(name),
		value: readable(value)
	}));
}

function readable(value: unknown): ReadableField['value'] {
	if (typeof value !== 'object' || value === null) return textOf(value);
	const parts = Object.values(value);
	if (parts.length === 0) return '–';
	const isPlainList = Array.isArray(value) && parts.every((part) => typeof part !== 'object');
	return isPlainList ? parts.map(textOf).join(', ') : readableDetail(value);
}

function textOf(value: unknown): string {
	if (value === null || value === undefined || value === '') return '–';
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	return typeof value === 'string' ? value : JSON.stringify(value);
}

function labelOf(name: string): string {
	return Object.hasOwn(detailLabels, name) ? (detailLabels[name] ?? name) : name;
}
