import { error } from '@sveltejs/kit';
import { findEntry, readAs } from '#domain/audit/server';
import { commandName, entryKindTexts } from '#ui/texts/trail.ts';
import { requirePermission } from '../../require-permission.server.ts';
import { objectCell, readDetail, wholeSentence } from '../entry-row.server.ts';
import { readableDetail } from './readable-detail.server.ts';

export const load = async ({ locals, params }) => {
	const { actor } = locals;
	requirePermission(actor, 'audit:read');
	const found = /^\d{1,15}$/.test(params.id) ? await readAs(actor, (tx) => findEntry(tx, Number(params.id))) : null;
	if (!found) error(404, 'Diesen Eintrag gibt es nicht.');
	const { entry, before, after, damage } = found;
	return {
		entry,
		before,
		after,
		damage,
		name: commandName(entry.command),
		sentence: wholeSentence(entry),
		kind: entryKindTexts[entry.kind],
		object: objectCell(actor, entry.object),
		detail: readableDetail(readDetail(entry))
	};
};
