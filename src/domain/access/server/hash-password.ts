import { hash } from '@node-rs/argon2';

/** argon2id with the parameters OWASP recommends (19 MiB, two passes). The same word typed on another system is the same. */
export function hashPassword(password: string): Promise<string> {
	return hash(password.normalize('NFC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}
