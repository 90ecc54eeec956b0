import { error, type RequestHandler } from '@sveltejs/kit';
import { downloadDelivery } from '#domain/intake/server';
import { requirePermission } from '../../../require-permission.server.ts';

/** The delivered file, byte for byte as it came in. Never shown in the browser: nobody knows what is in it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	requirePermission(locals.actor, 'intake:read');
	const id = params['id'] ?? '';
	const outcome = await downloadDelivery(locals.actor, { delivery: /^\d{1,15}$/.test(id) ? Number(id) : 0 });
	if (!outcome.ok) {
		if (!outcome.issues.some(({ rule }) => rule === 'delivered-file-missing')) {
			error(404, 'Diese Lieferung gibt es nicht.');
		}
		error(404, {
			message: 'Die Datei liegt nicht mehr im Datenordner',
			hint: 'Dateien abgelehnter Lieferungen werden nach Ablauf der Löschfrist entfernt. War es eine andere, prüfen Sie, ob der Ordner „deliveries“ mit gesichert und zurückgespielt wurde.'
		});
	}
	const { bytes, fileName } = outcome.value;
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename="${asciiName(fileName)}"; filename*=UTF-8''${encodedName(fileName)}`,
			'x-content-type-options': 'nosniff'
		}
	});
};

const asciiName = (name: string): string => name.replace(/[^\w.-]/g, '_');

/** RFC 8187: what `encodeURIComponent` leaves as it is and a header parameter may not hold. */
const encodedName = (name: string): string =>
	encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
