/** The provider tells us, server to server, that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0). */
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Configuration } from 'openid-client';
import { transactionAs } from '#domain/audit/server';
import { log } from '#platform/log';
import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { connectProvider, ProviderUnreachable } from './connect-provider.ts';
import type { Provider } from './provider.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const ALGORITHMS = [
	'RS256',
	'RS384',
	'RS512',
	'PS256',
	'PS384',
	'PS512',
	'ES256',
	'ES384',
	'ES512',
	'EdDSA',
	'Ed25519'
];
/** Older ones are refused, so it is enough to remember as long which ones have been obeyed. */
const OLDEST_IN_SECONDS = 300;
const TOLERANCE_IN_SECONDS = 30;
const TIMEOUT_IN_MILLISECONDS = 5_000;

/** Why a token counts for nothing; stands in the log only. */
class TokenRefused extends Error {
	readonly reason: string;

	constructor(reason: string) {
		super(reason);
		this.reason = reason;
	}
}

/**
 * Ends the sessions the token is about: the ones of the provider's session (`sid`), or all of the person (`sub`). False when
 * the token is none of this provider for us, too old, or was obeyed before (2.6 of the standard).
 */
export async function obeyLogoutToken(database: Queryable, provider: Provider, token: string): Promise<boolean> {
	try {
		const logout = await readToken(provider, token);
		await transactionAs(serviceActor('sign-in'), (tx) => endSessions(tx, logout), database);
		return true;
	} catch (error) {
		const reason = reasonOf(error);
		if (reason === null) throw error;
		log('warning', 'logout-token-refused', { provider: provider.key, reason });
		return false;
	}
}

type Logout = {
	readonly issuer: string;
	readonly jti: string;
	readonly sid: string | null;
	readonly subject: string | null;
	readonly expiresAt: Date;
};

async function readToken(provider: Provider, token: string): Promise<Logout> {
	const configuration = await connectProvider(provider);
	const { issuer } = configuration.serverMetadata();
	const { payload, protectedHeader } = await jwtVerify(token, keysOf(configuration, provider), {
		issuer,
		audience: provider.clientId,
		algorithms: ALGORITHMS,
		maxTokenAge: OLDEST_IN_SECONDS,
		clockTolerance: TOLERANCE_IN_SECONDS,
		requiredClaims: ['iat', 'jti', 'events']
	});
	const { typ } = protectedHeader;
	if (typ !== undefined && !/^(application\/)?(logout\+jwt|jwt)$/i.test(typ)) throw new TokenRefused('type');
	const events = payload['events'];
	const event = typeof events === 'object' && events !== null && Object.hasOwn(events, EVENT) ? events : null;
	const told = event && (event as Record<string, unknown>)[EVENT];
	if (typeof told !== 'object' || told === null) throw new TokenRefused('no-logout');
	// An ID token must never pass for a logout token.
	if ('nonce' in payload) throw new TokenRefused('nonce');
	const { sub, sid, jti } = payload;
	if ((sub !== undefined && typeof sub !== 'string') || (sid !== undefined && typeof sid !== 'string'))
		throw new TokenRefused('malformed');
	if (sub === undefined && sid === undefined) throw new TokenRefused('nobody');
	if (typeof jti !== 'string' || jti === '') throw new TokenRefused('no-number');
	return {
		issuer,
		jti,
		sid: sid ?? null,
		subject: sub ?? null,
		expiresAt: new Date(Date.now() + (OLDEST_IN_SECONDS + 2 * TOLERANCE_IN_SECONDS) * 1000)
	};
}

async function endSessions(tx: DatabaseTransaction, { issuer, jti, sid, subject, expiresAt }: Logout): Promise<void> {
	await sql`delete from access.logout_tokens where expires_at < now()`.execute(tx);
	const { rows } = await sql`insert into access.logout_tokens (issuer, jti, expires_at)
		values (${issuer}, ${jti}, ${expiresAt}) on conflict do nothing returning jti`.execute(tx);
	if (rows.length === 0) throw new TokenRefused('obeyed-before');
	await sql`delete from access.sessions where id in (select session_id from access.single_sign_on_sessions
		where issuer = ${issuer} and (${sid}::text is null or sid = ${sid})
			and (${subject}::text is null or subject = ${subject}))`.execute(tx);
}

const keys = new WeakMap<Configuration, JWTVerifyGetKey>();

function keysOf(configuration: Configuration, { isPlainHttp }: Provider): JWTVerifyGetKey {
	const known = keys.get(configuration);
	if (known) return known;
	const { jwks_uri: address } = configuration.serverMetadata();
	const isSafe = address !== undefined && (isPlainHttp || address.startsWith('https://'));
	if (!isSafe) throw new TokenRefused('no-keys');
	const made = createRemoteJWKSet(new URL(address), { timeoutDuration: TIMEOUT_IN_MILLISECONDS });
	keys.set(configuration, made);
	return made;
}

/** Null for our own bugs. */
function reasonOf(error: unknown): string | null {
	if (error instanceof TokenRefused) return error.reason;
	if (error instanceof ProviderUnreachable) return 'provider-unreachable';
	if (error instanceof errors.JOSEError) return error.code;
	return error instanceof TypeError && error.message === 'fetch failed' ? 'provider-unreachable' : null;
}
