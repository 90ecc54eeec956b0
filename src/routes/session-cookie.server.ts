import type { RequestEvent } from '@sveltejs/kit';
import type { SessionToken } from '#domain/access/server';
import { hostCookie } from './host-cookie.server.ts';

const cookie = hostCookie('kreislauf');

export function readSession(event: RequestEvent): string | undefined {
	return cookie.read(event);
}

export function writeSession(event: RequestEvent, { token, expiresAt }: SessionToken): void {
	cookie.write(event, token, expiresAt);
}

export function deleteSession(event: RequestEvent): void {
	cookie.remove(event);
}
