import type { Actor } from '#domain/access';

declare global {
	namespace App {
		interface Locals {
			actor: Actor;
		}
		interface Error {
			message: string;
			/** What the reader can do now. */
			hint?: string;
			/** To quote when reporting the error. */
			id?: string;
		}
	}
}

export {};
