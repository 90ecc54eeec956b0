import type { Actor } from '#domain/access';
import type { TrailEntry } from '#domain/audit';
import type { Cell, Row } from '#ui/components/table-model.ts';
import { formatMoment } from '#ui/texts/format-date.ts';
import { entryKindTexts, entrySentence } from '#ui/texts/trail.ts';
import { objectPage, objectText } from '#ui/texts/trail/object-text.ts';
import { accessOf, mayOpen } from '../../route-access.ts';

/** One line of the trail. */
export function entryRow(reader: Actor, entry: TrailEntry): Row {
	return {
		head: { text: formatMoment(entry.recordedAt), href: `/intern/protokoll/${entry.id}` },
		cells: [
			{ text: wholeSentence(entry) },
			objectCell(reader, entry.object),
			{ text: entryKindTexts[entry.kind] },
			{ text: String(entry.id) }
		]
	};
}

/** `Anna Beispiel hat die Lieferung 12 abgelehnt.` */
export function wholeSentence(entry: TrailEntry): string {
	const who = entry.contentHash === null ? entry.actorName : 'Jemand, dessen Name nach Frist entfernt wurde,';
	return `${who} ${entrySentence({ command: entry.command, detail: readDetail(entry) })}`;
}

/** With a link where the reader may open the page; auditors see the trail and not what it is about. */
export function objectCell(reader: Actor, object: string | null): Cell {
	if (object === null) return { text: '–', words: 'nichts Bestimmtes' };
	const page = objectPage(object);
	const mayGo = page !== null && mayOpen(reader, accessOf(page.route));
	return { text: objectText(object), ...(mayGo && { href: page.href }) };
}

/** What an entry recorded; nothing where it cannot be read. */
export function readDetail({ detail }: TrailEntry): unknown {
	try {
		return JSON.parse(detail);
	} catch {
		return {};
	}
}
