import type { Actor } from '#domain/access';
import type { OpenSession } from '#domain/access/server';

declare global {
	namespace App {
		interface Locals {
			actor: Actor;
			/** Null for the public. */
			session: OpenSession | null;
		}
		interface Error {
			message: string;
			/** What the reader can do now. */
			hint?: string;
			/** Where that is done. */
			way?: { href: string; label: string };
			/** To quote when reporting the error. */
			id?: string;
		}
	}
}

export {};
