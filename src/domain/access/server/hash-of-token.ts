import { createHash } from 'node:crypto';

/** What the database keeps of a token that is random enough: whoever reads the database cannot use it. */
export function hashOfToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
