import type { RequestEvent } from '@sveltejs/kit';
import { REQUEST_VALID_FOR_IN_MINUTES } from '#domain/access/server';
import { hostCookie } from '../host-cookie.server.ts';

/** Says that who comes back from a provider is the browser we sent there. Lax, for the way back comes from another site. */
const cookie = hostCookie('kreislauf-haus');

export const readBrowser = cookie.read;

export function writeBrowser(event: RequestEvent, token: string): void {
	cookie.write(event, token, new Date(Date.now() + REQUEST_VALID_FOR_IN_MINUTES * 60_000));
}
