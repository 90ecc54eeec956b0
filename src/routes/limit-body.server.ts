/**
 * How much each route takes. A form of fields is small; only where files are handed in may it be more. Whoever adds a
 * route for files adds it here.
 */
import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';

const OF_FIELDS_IN_BYTES = 64_000;
/** What a form adds around its file: borders, names, other fields. */
const AROUND_A_FILE_IN_BYTES = 64_000;

const LARGEST_FILE_IN_BYTES: Readonly<Record<string, number>> = {
	'/intern/lieferungen': 50_000_000
};

/**
 * What announces itself as too large is never read; what does not say its length (chunked) is counted while it comes,
 * and given up as soon as it is too much.
 */
export const limitBody: Handle = ({ event, resolve }) => {
	const { request, route } = event;
	if (!request.body) return resolve(event);
	const largestFile = LARGEST_FILE_IN_BYTES[route.id ?? ''];
	const largest = largestFile === undefined ? OF_FIELDS_IN_BYTES : largestFile + AROUND_A_FILE_IN_BYTES;
	const refuse = (): never => refuseTooLarge(largestFile);
	const announced = request.headers.get('content-length');
	if (announced !== null && Number(announced) <= largest) return resolve(event);
	// Refused where the form would be read, so that the reason stands on a whole page.
	const body = announced === null ? counted(request.body, largest, refuse) : new ReadableStream({ pull: refuse });
	const half: RequestInit & { readonly duplex: 'half' } = { body, duplex: 'half' };
	return resolve({ ...event, request: new Request(request, half) });
};

/** The body, until it is too much. What follows is left unread and not cut off: the sender could not read our answer. */
function counted(body: ReadableStream<Uint8Array>, largest: number, refuse: () => never): ReadableStream<Uint8Array> {
	const reader = body.getReader();
	let count = 0;
	return new ReadableStream({
		pull: async (controller) => {
			const { done, value } = await reader.read();
			if (done) return controller.close();
			count += value.byteLength;
			if (count > largest) refuse();
			controller.enqueue(value);
		},
		cancel: (reason) => reader.cancel(reason)
	});
}

function refuseTooLarge(largestFile: number | undefined): never {
	const hint =
		largestFile === undefined
			? 'Ihre Angaben sind zu lang. Bitte kürzen Sie sie; gespeichert wurde nichts.'
			: `Die Datei ist zu groß. Angenommen werden höchstens ${largestFile / 1_000_000} MB; gespeichert wurde nichts.`;
	error(413, { message: 'Zu groß', hint });
}
