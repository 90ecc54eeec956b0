import { readFile } from 'node:fs/promises';
import { error, type RequestHandler } from '@sveltejs/kit';
import { readAs } from '#domain/audit/server';
import { getDelivery, storedFilePath } from '#domain/intake/server';
import { requirePermission } from '../../../require-permission.server.ts';

/** The delivered file, byte for byte as it came in. Never shown in the browser: nobody knows what is in it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	requirePermission(locals.actor, 'intake:read');
	const id = params['id'] ?? '';
	const delivery = /^\d{1,15}$/.test(id) ? await readAs(locals.actor, (tx) => getDelivery(tx, Number(id))) : null;
	if (!delivery) error(404, 'Diese Lieferung gibt es nicht.');
	const bytes = await readFile(storedFilePath(delivery.sha256)).catch(() => null);
	if (bytes === null) {
		error(404, {
			message: 'Die Datei liegt nicht mehr im Datenordner',
			hint: 'Prüfen Sie, ob der Ordner „deliveries“ mit gesichert und zurückgespielt wurde.'
		});
	}
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename="${asciiName(delivery.fileName)}"; filename*=UTF-8''${encodedName(delivery.fileName)}`,
			'x-content-type-options': 'nosniff'
		}
	});
};

const asciiName = (name: string): string => name.replace(/[^\w.-]/g, '_');

/** RFC 8187: what `encodeURIComponent` leaves as it is and a header parameter may not hold. */
const encodedName = (name: string): string =>
	encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
