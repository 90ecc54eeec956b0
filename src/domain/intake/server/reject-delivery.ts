import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { alreadyDecided, findDecidable } from './accept-delivery.ts';
import { lockIntake } from './insert-delivery.ts';

/** Turns a waiting delivery down, with the reason. The file and the preview stay, its figures never come in. */
export const rejectDelivery = command({
	name: 'intake.reject-delivery',
	permission: 'intake:write',
	input: z.object({ delivery: z.int().positive(), reason: z.string().trim().min(1).max(2000) }),
	object: ({ delivery }) => `delivery:${delivery}`,
	// The reason stands with the delivery. The trail keeps no free text: nobody knows whose name or which figure is in it.
	record: ({ delivery }) => ({ delivery }),
	run: async ({ tx, actor }, { delivery, reason }): Promise<Outcome<{ readonly delivery: number }>> => {
		await lockIntake(tx);
		const waiting = await findDecidable(tx, delivery);
		if (!waiting) return refused({ rule: 'delivery-unknown', level: 'error', detail: { delivery } });
		if (waiting.status !== 'waiting') return alreadyDecided(delivery, waiting);
		await sql`update intake.deliveries set status = 'rejected', decided_at = now(), decided_by = ${actor.name},
			note = ${reason} where id = ${delivery}`.execute(tx);
		return done({ delivery });
	}
});
