import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { storedFilePath } from './delivered-file.ts';
import { getDelivery } from './find-deliveries.ts';

const input = z.object({ delivery: z.int().positive() });
/** Of a kind of its own: what happened to a delivery everybody may know who sees it, who has looked at its figures may not. */
const object = ({ delivery }: { readonly delivery: number }): string => `delivered-figures:${delivery}`;
const unknown = (delivery: number) => refused({ rule: 'delivery-unknown', level: 'error', detail: { delivery } });

/** A delivery with the figures it changed or would change; the trail tells who has looked. Refuses a number there is not. */
export const readDelivery = command({
	name: 'intake.read-delivery',
	permission: 'intake:read',
	isReading: true,
	input,
	run: async ({ tx }, { delivery }) => {
		const found = await getDelivery(tx, delivery);
		return found ? done(found) : unknown(delivery);
	},
	object,
	record: ({ delivery }, { title, changes }) => ({ delivery, title, figures: changes.changes.length })
});

/**
 * The delivered file, byte for byte as it came in; the trail tells who has taken it. Refuses a number there is not and a file
 * that is no longer in the data folder.
 */
export const downloadDelivery = command({
	name: 'intake.read-delivered-file',
	permission: 'intake:read',
	isReading: true,
	input,
	run: async ({ tx }, { delivery }) => {
		const found = await getDelivery(tx, delivery);
		if (!found) return unknown(delivery);
		const bytes = await readFile(storedFilePath(found.sha256)).catch(() => null);
		if (bytes === null) return refused({ rule: 'delivered-file-missing', level: 'error', detail: { delivery } });
		return done({ bytes, fileName: found.fileName, sha256: found.sha256 });
	},
	object,
	record: ({ delivery }, { fileName, sha256 }) => ({ delivery, fileName, sha256 })
});
