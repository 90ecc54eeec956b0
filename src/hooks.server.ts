/**
 * What every request passes: who asks, may they, the same security headers on every answer, and for public pages the
 * ready-made, compressed answer of the current state.
 */
import { sequence, type Handle, type HandleServerError } from '@sveltejs/kit/hooks';
import { answerFromCache } from './routes/answer-from-cache.server.ts';
import { identifyActor } from './routes/identify-actor.server.ts';
import { secureHeaders } from './routes/secure-headers.server.ts';

export const handle: Handle = sequence(secureHeaders, identifyActor, answerFromCache);

/** The reader gets a number to quote; the log gets the error, without personal data. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const id = crypto.randomUUID().slice(0, 8);
	if (status >= 500) {
		const message = error instanceof Error ? error.stack : String(error);
		console.error(JSON.stringify({ level: 'error', id, route: event.route.id, message }));
	}
	return { message: status === 404 ? 'Nicht gefunden' : 'Interner Fehler', id };
};
