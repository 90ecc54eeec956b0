/** What an auditor asks the trail for, as it stands in the address: a search can be kept as a bookmark and sent on. */
import type { EntryFilter } from '#domain/audit';
import { entryFilterSchema, type EntryCursor } from '#domain/audit/server';
import { objectTexts } from '#ui/texts/trail/object-text.ts';

const FIELDS = ['von', 'bis', 'vorgang', 'wer', 'gegenstand', 'nummer', 'art', 'q'] as const;
type Field = (typeof FIELDS)[number];

const LABELS: Readonly<Record<Field, string>> = {
	von: 'Von',
	bis: 'Bis',
	vorgang: 'Vorgang',
	wer: 'Wer',
	gegenstand: 'Gegenstand',
	nummer: 'Nummer des Gegenstands',
	art: 'Art',
	q: 'Text in den Angaben'
};

export type EntryQuery = {
	/** As typed, to stand in the form again. */
	readonly fields: Readonly<Record<Field, string>>;
	readonly filter: EntryFilter;
	/** Labels of fields that were left out because there is no such day, kind or number. */
	readonly ignored: readonly string[];
	/** The filter as an address: without the page. */
	readonly search: string;
	readonly cursor: EntryCursor;
};

const LONGEST = 200;

export function readEntryQuery({ searchParams }: URL): EntryQuery {
	const given = (field: Field): string => (searchParams.get(field) ?? '').replaceAll('\0', '').trim().slice(0, LONGEST);
	const fields = Object.fromEntries(FIELDS.map((field) => [field, given(field)])) as Record<Field, string>;
	const ignored: string[] = [];
	const { shape } = entryFilterSchema;
	const take = <Key extends keyof EntryFilter>(field: Field, key: Key, value: unknown): EntryFilter => {
		if (fields[field] === '') return {};
		const parsed = shape[key].safeParse(value);
		if (parsed.success) return { [key]: parsed.data };
		ignored.push(LABELS[field]);
		return {};
	};
	const filter: EntryFilter = {
		...take('von', 'from', fields.von),
		...take('bis', 'until', fields.bis),
		...take('vorgang', 'command', fields.vorgang),
		...take('wer', 'actor', fields.wer),
		...take('gegenstand', 'objects', objectsOf(fields.gegenstand, fields.nummer)),
		...take('art', 'kind', fields.art),
		...take('q', 'text', fields.q)
	};
	if (fields.nummer !== '' && fields.gegenstand === '') ignored.push(LABELS.nummer);
	const filled = FIELDS.flatMap((field) => (fields[field] === '' ? [] : [[field, fields[field]]]));
	return { fields, filter, ignored, search: new URLSearchParams(filled).toString(), cursor: cursorOf(searchParams) };
}

/** What happened to a thing, and who has read it, stand under two names. */
function objectsOf(kind: string, id: string): string[] {
	const readings = Object.hasOwn(objectTexts, kind) ? objectTexts[kind]?.readings : undefined;
	return [kind, ...(readings ? [readings] : [])].map((one) => (id === '' ? one : `${one}:${id}`));
}

function cursorOf(searchParams: URLSearchParams): EntryCursor {
	const numberOf = (name: string): number | null => {
		const text = searchParams.get(name) ?? '';
		return /^\d{1,15}$/.test(text) ? Number(text) : null;
	};
	const [before, after] = [numberOf('vor'), numberOf('nach')];
	if (before !== null) return { before };
	return after === null ? null : { after };
}
