import { error } from '@sveltejs/kit';
import type { Edition } from '#domain/monitor';
import { findEdition } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import { currentEdition } from '../edition.server.ts';

/** `?ausgabe=2025-1`, else the newest. @throws 404 for an edition that does not exist. Null before the first release. */
export async function requestedEdition(params: URLSearchParams): Promise<Edition | null> {
	const asked = params.get('ausgabe');
	if (!asked) return currentEdition();
	const [, year, revision] = /^([12]\d{3})(?:-(\d{1,4}))?$/.exec(asked) ?? [];
	const edition = year
		? await findEdition(getDatabase(), {
				year: Number(year),
				...(revision === undefined ? {} : { revision: Number(revision) })
			})
		: null;
	if (!edition) {
		error(404, {
			message: 'Diese Ausgabe gibt es nicht',
			hint: 'Die veröffentlichten Ausgaben stehen auf der Seite „Monitor“. Ohne „ausgabe“ in der Adresse gilt die neueste.'
		});
	}
	return edition;
}
