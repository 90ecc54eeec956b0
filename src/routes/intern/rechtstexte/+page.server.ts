import { readAs } from '#domain/audit/server';
import { findOpenPoints } from '#domain/legal';
import { findLegalTexts } from '#domain/legal/server';
import { formatDateTime } from '#ui/texts/format-date.ts';
import { legalPageNames, openPointText } from '#ui/texts/legal.ts';
import { germanDate } from '#ui/texts/source-line.ts';
import { requirePermission } from '../require-permission.server.ts';

export const load = async ({ locals: { actor } }) => {
	requirePermission(actor, 'legal:edit');
	const texts = await readAs(actor, findLegalTexts);
	const today = new Date().toISOString().slice(0, 10);
	return {
		rows: texts.map((text) => ({
			page: text.page,
			name: legalPageNames[text.page],
			reviewedOn: germanDate(text.reviewedOn),
			saved: text.saved ? `${formatDateTime(text.saved.at)}, ${text.saved.by}` : 'noch nie, Text des Programms',
			points: findOpenPoints(text.page, text, today).map(openPointText)
		}))
	};
};
