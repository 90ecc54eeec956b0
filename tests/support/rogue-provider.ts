/** Something that calls itself an OpenID provider and says whatever a test lets it say. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export type RogueProvider = {
	readonly issuer: string;
	/** The nonce it was sent; a test copies it from the address. */
	nonce: string;
	/** What the token address answers. */
	token: () => Promise<{ status?: number; type?: string; body: string }>;
	/** Signed with the key that the provider publishes, or with another one. */
	readonly sign: (payload: JWTPayload, how?: { readonly isForged?: boolean; readonly typ?: string }) => Promise<string>;
	/** Counts what was asked. */
	readonly asked: Record<string, number>;
	/** Overrides what it says about itself. */
	metadata: Record<string, unknown>;
	readonly stop: () => Promise<void>;
};

export async function startRogueProvider(): Promise<RogueProvider> {
	const [ours, others] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
	const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'key', alg: 'RS256', use: 'sig' };
	const server = createServer((request, response) => {
		const path = request.url?.split('?')[0] ?? '';
		self.asked[path] = (self.asked[path] ?? 0) + 1;
		const send = (value: unknown): unknown =>
			response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
		if (path === '/.well-known/openid-configuration') send({ ...metadataOf(self.issuer), ...self.metadata });
		else if (path === '/jwks') send({ keys: [jwk] });
		else if (path === '/token') {
			void self
				.token()
				.then(({ status = 200, type = 'application/json', body }) =>
					response.writeHead(status, { 'content-type': type }).end(body)
				);
		} else response.writeHead(404).end();
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const self: RogueProvider = {
		issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		nonce: '',
		token: async () => ({ body: '{}' }),
		sign: (payload, { isForged = false, typ = 'JWT' } = {}) =>
			new SignJWT(payload)
				.setProtectedHeader({ alg: 'RS256', kid: 'key', typ })
				.sign(isForged ? others.privateKey : ours.privateKey),
		asked: {},
		metadata: {},
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
	return self;
}

function metadataOf(issuer: string): Record<string, unknown> {
	return {
		issuer,
		authorization_endpoint: `${issuer}/auth`,
		token_endpoint: `${issuer}/token`,
		jwks_uri: `${issuer}/jwks`,
		response_types_supported: ['code'],
		subject_types_supported: ['public'],
		id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none']
	};
}
