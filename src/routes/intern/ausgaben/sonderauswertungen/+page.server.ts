import { may } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findEvaluations } from '#domain/monitor/server';
import type { Table } from '#ui/components/table-model.ts';
import { formatDate } from '#ui/texts/format-date.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { requirePermission } from '../../require-permission.server.ts';

export const load = async ({ locals: { actor } }) => {
	requirePermission(actor, 'monitor:read-working');
	const evaluations = await readAs(actor, (tx) => findEvaluations(tx));
	const table: Table = {
		caption: 'Herausgegebene Sonderauswertungen, neueste zuerst',
		hideCaption: true,
		isFull: true,
		columns: [
			{ label: 'Sonderauswertung', kind: 'text' },
			{ label: 'Herausgegeben', kind: 'text' },
			{ label: 'An', kind: 'text' },
			{ label: 'Zahlen', kind: 'figure' },
			{ label: 'davon gesperrt', kind: 'figure' }
		],
		rows: evaluations.map(({ id, title, givenOutAt, givenOutBy, recipient, cells, hidden }) => ({
			head: { text: `Nr. ${id}: ${title}`, href: `/intern/ausgaben/sonderauswertungen/${id}` },
			cells: [
				{ text: `${formatDate(givenOutAt)}, ${givenOutBy}` },
				{ text: recipient },
				{ text: formatNumber(cells, 0) },
				{ text: formatNumber(hidden, 0) }
			]
		}))
	};
	return { table: evaluations.length > 0 ? table : null, mayGiveOut: may(actor, 'monitor:release') };
};
