import type { RequestEvent } from '@sveltejs/kit';
import type { SessionToken } from '#domain/access/server';

/** `__Host-` binds the cookie to this host and https; plain http on a laptop cannot set it and uses the short name. */
const nameFor = (event: RequestEvent): string => (isSecure(event) ? '__Host-kreislauf' : 'kreislauf');
const isSecure = ({ url }: RequestEvent): boolean => url.protocol === 'https:';

export function readSession(event: RequestEvent): string | undefined {
	return event.cookies.get(nameFor(event));
}

export function writeSession(event: RequestEvent, { token, expiresAt }: SessionToken): void {
	event.cookies.set(nameFor(event), token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure(event),
		expires: expiresAt
	});
}

export function deleteSession(event: RequestEvent): void {
	event.cookies.delete(nameFor(event), { path: '/', secure: isSecure(event) });
}
