import { operator } from '#domain/access';
import { findPeople } from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { findDeliveries } from '#domain/intake/server';
import { CannotStart } from '#platform/cannot-start';
import type { Database } from '#platform/database';

/**
 * The demo lets everybody in with one click, also as administrator. Where a county has begun to work, nobody gets that
 * by leaving out a setting.
 * @throws {CannotStart} where there are accounts or deliveries, and none of the deliveries is invented.
 */
export async function refuseDemoBesideRealState(database: Database): Promise<void> {
	const { deliveries, people } = await readAs(
		operator,
		async (tx) => ({ deliveries: await findDeliveries(tx), people: (await findPeople(tx, { pageLength: 1 })).total }),
		database
	);
	const isUntouched = deliveries.length === 0 && people === 0;
	if (isUntouched || deliveries.some(({ isInvented }) => isInvented)) return;
	throw new CannotStart(
		'Hier liegt der Stand eines wirklichen Kreises. Im Vorführbetrieb käme jeder ohne Kennwort hinein.\n' +
			'Bitte mit KREISLAUF_DEMO=0 starten, oder dem Vorführkreis mit KREISLAUF_DATA einen eigenen Ordner geben (mit DATABASE_URL: eine eigene Datenbank).'
	);
}
