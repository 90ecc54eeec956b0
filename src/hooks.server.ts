/**
 * What every request passes: who asks, may they, is it small enough, and for public pages the ready-made, compressed
 * answer of the current state.
 */
import { sequence, type Handle, type HandleServerError } from '@sveltejs/kit/hooks';
import { describeError } from '#platform/describe-error';
import { faultOf } from '#platform/fault';
import { log } from '#platform/log';
import { rememberError } from '#platform/recent-errors';
import { faultTexts } from '#ui/texts/faults.ts';
import { answerFromCache } from './routes/answer-from-cache.server.ts';
import { guardRoutes } from './routes/guard-routes.server.ts';
import { identifyActor } from './routes/identify-actor.server.ts';
import { limitBody } from './routes/limit-body.server.ts';
import { refuseDataRequests } from './routes/refuse-data-requests.server.ts';
import { refuseForeignPosts } from './routes/refuse-foreign-posts.server.ts';
import { secureHeaders } from './routes/secure-headers.server.ts';
import { tellRoute } from './routes/tell-route.server.ts';

export const handle: Handle = sequence(
	tellRoute,
	secureHeaders,
	refuseDataRequests,
	refuseForeignPosts,
	identifyActor,
	guardRoutes,
	limitBody,
	answerFromCache
);

/**
 * What a page said itself (`error(404, …)`) stays as it is. For a bug the reader gets a number to quote, and the log
 * gets the error under that number, without personal data.
 */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind === 'app') return;
	if (kind === 'framework' && error.status < 500) return wordsFor(error.status);
	const id = crypto.randomUUID().slice(0, 8);
	log('error', 'request-failed', { id, route: event.route.id, ...describeError(error) });
	rememberError(id, event.route.id ?? '–');
	const fault = faultOf(error);
	return fault ? { message: faultTexts[fault], hint: faultTexts[fault], id } : { message: 'Interner Fehler', id };
};

function wordsFor(status: number): Omit<App.Error, 'status'> {
	if (status === 404) return { message: 'Diese Seite gibt es nicht.' };
	if (status === 413) {
		return {
			message: 'Die Datei ist zu groß.',
			hint: 'Die Datei ist zu groß. Angenommen werden höchstens 50 MB; gespeichert wurde nichts.'
		};
	}
	return { message: 'Diese Anfrage war nicht möglich.', hint: 'Diese Anfrage versteht der Server nicht.' };
}
