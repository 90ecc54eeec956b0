/** A real OpenID provider (`oidc-provider`) on this machine, with the people and claims a test wants. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';

export type PersonThere = {
	readonly claims: Readonly<Record<string, unknown>>;
	/** How they prove who they are. */
	readonly acr?: string;
	readonly amr?: readonly string[];
};

type Wish = {
	readonly people: Record<string, PersonThere>;
	/** Where our program lives, for the addresses people are sent back to. */
	readonly clientOrigin: string;
	readonly clientPath: string;
	/** Its own pages ask for a name and for consent; otherwise whoever `signsIn` is taken at once. */
	readonly hasPages?: boolean;
	/** Claims stand in the ID token, not only at the userinfo address. */
	readonly tellsInIdToken?: boolean;
};

export type IdentityProvider = {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** May be changed between two sign-ins. */
	readonly people: Record<string, PersonThere>;
	signsIn: string;
	/** Its private key: what is signed with it is genuine. */
	readonly signingKey: CryptoKey;
	readonly stop: () => Promise<void>;
	/** Answers again, at the same address. */
	readonly restart: () => Promise<void>;
};

const CLIENT_ID = 'kreislauf';
const CLIENT_SECRET = 'ein-langes-Geheimnis-nur-zum-Testen';
const KEY_ID = 'test-key';

export async function startIdentityProvider(wish: Wish): Promise<IdentityProvider> {
	const { privateKey } = await generateKeyPair('RS256', { extractable: true });
	const jwk: JWK = { ...(await exportJWK(privateKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' };
	let answer = (_: IncomingMessage, response: ServerResponse): unknown => response.writeHead(503).end();
	const make = () => createServer((request, response) => void answer(request, response));
	let server = make().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	const issuer = `http://127.0.0.1:${port}`;
	const self: IdentityProvider = {
		issuer,
		clientId: CLIENT_ID,
		clientSecret: CLIENT_SECRET,
		people: wish.people,
		signsIn: Object.keys(wish.people)[0] ?? '',
		signingKey: privateKey,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
		restart: async () => {
			server = make().listen(port, '127.0.0.1');
			await new Promise((resolve) => server.once('listening', resolve));
		}
	};
	const provider = new Provider(issuer, configurationFor(wish, self, jwk));
	const pages = provider.callback();
	answer = wish.hasPages ? pages : (request, response) => takeAtOnce(provider, self, request, response, pages);
	return self;
}

function configurationFor(
	{ clientOrigin, clientPath, hasPages, tellsInIdToken }: Wish,
	self: IdentityProvider,
	jwk: JWK
): Configuration {
	return {
		clients: [
			{
				client_id: CLIENT_ID,
				client_secret: CLIENT_SECRET,
				token_endpoint_auth_method: 'client_secret_post',
				redirect_uris: [`${clientOrigin}${clientPath}/rueckkehr`],
				post_logout_redirect_uris: [`${clientOrigin}/`],
				backchannel_logout_uri: `${clientOrigin}${clientPath}/abgemeldet`,
				backchannel_logout_session_required: true
			}
		],
		jwks: { keys: [jwk as never] },
		cookies: { keys: ['nur zum Testen'] },
		acrValues: ['1', '2'],
		scopes: ['openid', 'profile', 'email'],
		claims: { openid: ['sub', 'acr', 'amr'], profile: ['name', 'groups'], email: ['email', 'email_verified'] },
		conformIdTokenClaims: !tellsInIdToken,
		features: { devInteractions: { enabled: hasPages === true }, backchannelLogout: { enabled: true } },
		// Without its own guard, which calls nobody on this machine; we live there.
		fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
		findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...self.people[id]?.claims }) }),
		ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
		...(!hasPages && {
			interactions: { url: (_, { uid }) => `/interaction/${uid}` },
			loadExistingGrant: async ({ oidc }) => {
				const grant = new oidc.provider.Grant({
					clientId: oidc.client?.clientId ?? '',
					accountId: oidc.session?.accountId ?? ''
				});
				grant.addOIDCScope('openid profile email');
				await grant.save();
				return grant;
			}
		})
	};
}

/** Nobody is asked: `signsIn` is who sits in front of the browser. */
async function takeAtOnce(
	provider: Provider,
	self: IdentityProvider,
	request: IncomingMessage,
	response: ServerResponse,
	pages: (request: IncomingMessage, response: ServerResponse) => unknown
): Promise<void> {
	if (!request.url?.startsWith('/interaction/')) {
		await pages(request, response);
		return;
	}
	const person = self.people[self.signsIn];
	const result = person
		? { login: { accountId: self.signsIn, acr: person.acr, amr: person.amr && [...person.amr] } }
		: { error: 'access_denied', error_description: '<script>alert(1)</script>' };
	await provider.interactionFinished(request, response, result as never, { mergeWithLastSubmission: false });
}
