/** A barrier that somebody has reported in the demo county; invented. */
import { serviceActor } from '#domain/access';
import type { Outcome } from '#domain/audit';
import { reportBarrier } from '#domain/feedback/server';
import type { Queryable } from '#platform/database';

export function reportInventedBarrier(database: Queryable): Promise<Outcome<unknown>> {
	const report = {
		page: '/gebiete/raunheim',
		text: 'Erfunden, nur für die Vorführung: Beim Vorlesen der langen Tabelle verliere ich die Überschriften der Spalten.',
		email: ''
	};
	return reportBarrier(serviceActor('public-feedback'), report, { database });
}
