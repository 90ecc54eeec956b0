import {
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	randomNonce,
	randomPKCECodeVerifier,
	randomState
} from 'openid-client';
import type { Queryable } from '#platform/database';
import type { SingleSignOnProblem } from '../../single-sign-on-problem.ts';
import { connectProvider } from './connect-provider.ts';
import { problemOf } from './problem-of.ts';
import type { Provider } from './provider.ts';
import { keepRequest, newBrowserToken } from './requests.ts';

type Beginning = {
	/** Where the provider sends people back to; it knows this address beforehand. */
	readonly redirectUri: string;
	/** The internal page to open afterwards. */
	readonly next: string;
	/** What this browser holds from an earlier beginning, for example in another tab. */
	readonly browser: string | undefined;
};

export type Begun = { readonly target: URL; readonly browser: string } | { readonly problem: SingleSignOnProblem };

/**
 * Where to send somebody to sign in, and what their browser must hold when they come back (within ten minutes).
 * Authorization code with PKCE, state and nonce (OpenID Connect Core 3.1, RFC 9700).
 */
export async function beginSingleSignOn(
	database: Queryable,
	provider: Provider,
	{ redirectUri, next, browser: held }: Beginning
): Promise<Begun> {
	const browser = held && /^[\w-]{43}$/.test(held) ? held : newBrowserToken();
	const codeVerifier = randomPKCECodeVerifier();
	const [state, nonce] = [randomState(), randomNonce()];
	let target: URL;
	try {
		target = buildAuthorizationUrl(await connectProvider(provider), {
			redirect_uri: redirectUri,
			scope: provider.scopes,
			state,
			nonce,
			code_challenge: await calculatePKCECodeChallenge(codeVerifier),
			code_challenge_method: 'S256',
			ui_locales: 'de',
			...(provider.secondFactor.ask && { acr_values: provider.secondFactor.acr.join(' ') })
		});
	} catch (error) {
		return { problem: problemOf(error, provider, 'begin') };
	}
	await keepRequest(database, { provider: provider.key, state, browser, nonce, codeVerifier, next });
	return { target, browser };
}
