import { fail, type Actions } from '@sveltejs/kit';
import { commands, findEntries, readAs, verifyTrail } from '#domain/audit/server';
import { commandName, entryKindTexts, moduleTexts, trailTexts } from '#ui/texts/trail.ts';
import { objectTexts } from '#ui/texts/trail/object-text.ts';
import { formText } from '../../form-text.server.ts';
import { requirePermission } from '../require-permission.server.ts';
import { readEntryQuery } from './entry-query.server.ts';
import { entryRow } from './entry-row.server.ts';

export const load = async ({ locals, url }) => {
	const { actor } = locals;
	requirePermission(actor, 'audit:read');
	const { fields, filter, ignored, search, cursor } = readEntryQuery(url);
	const page = await readAs(actor, (tx) => findEntries(tx, { filter, cursor }));
	const address = (move: Record<string, number>): string => {
		const query = new URLSearchParams(search);
		for (const [name, id] of Object.entries(move)) query.set(name, String(id));
		return `/intern/protokoll?${query}#eintraege`;
	};
	const [newest, oldest] = [page.entries[0], page.entries.at(-1)];
	return {
		fields,
		ignored,
		isFiltered: search !== '',
		search,
		rows: page.entries.map((entry) => entryRow(actor, entry)),
		newer: page.hasNewer && newest ? address({ nach: newest.id }) : null,
		older: page.hasOlder && oldest ? address({ vor: oldest.id }) : null,
		downloads: (['csv', 'json'] as const).map((format) => ({
			label: format.toUpperCase(),
			href: `/intern/protokoll/auszug?${new URLSearchParams([...new URLSearchParams(search), ['format', format]])}`
		})),
		commandGroups: commandGroups(),
		objectKinds: Object.entries(objectTexts).map(([kind, { name }]) => ({ value: kind, name })),
		kinds: Object.entries(entryKindTexts).map(([kind, name]) => ({ value: kind, name }))
	};
};

/** Everything this program does, and once did, by area. */
function commandGroups() {
	const names = [...new Set([...Object.keys(trailTexts), ...commands.keys()])];
	return Object.entries(moduleTexts).flatMap(([module, name]) => {
		const own = names.filter((command) => command.startsWith(`${module}.`));
		if (own.length === 0) return [];
		const options = own.map((command) => ({ value: command, name: commandName(command) }));
		return [{ module, name, options: options.toSorted((a, b) => a.name.localeCompare(b.name, 'de')) }];
	});
}

export const actions: Actions = {
	verify: async ({ locals, request }) => {
		requirePermission(locals.actor, 'audit:read');
		const hash = formText(await request.formData(), 'hash').toLowerCase();
		if (hash !== '' && !/^[0-9a-f]{64}$/.test(hash)) return fail(422, { hash, isNoHash: true });
		const started = performance.now();
		const trail = await verifyTrail(locals.actor, { expected: hash === '' ? [] : [hash] });
		return {
			hash,
			verified: { ...trail, at: new Date().toISOString(), seconds: (performance.now() - started) / 1000 }
		};
	}
};
