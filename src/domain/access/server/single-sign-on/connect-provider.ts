/**
 * What a provider says about itself (its addresses and keys). Asked when somebody wants to sign in, not at the start: a
 * provider that is down keeps nobody from working who signs in otherwise.
 */
import {
	allowInsecureRequests,
	ClientSecretBasic,
	ClientSecretPost,
	discovery,
	enableNonRepudiationChecks,
	type Configuration
} from 'openid-client';
import type { Provider } from './provider.ts';

/** Of every question to a provider: somebody is waiting in front of a browser. */
const TIMEOUT_IN_SECONDS = 5;
const PAUSE_BEFORE_SECOND_TRY_IN_MILLISECONDS = 300;
/** Addresses of a provider change with its updates. */
const KEPT_FOR_IN_MILLISECONDS = 3_600_000;
/** So that a provider that is down is not asked by everybody anew. */
const REST_AFTER_FAILURE_IN_MILLISECONDS = 3_000;

export class ProviderUnreachable extends Error {}

type Connection = { readonly asked: Promise<Configuration>; readonly askedAt: number };
const connections = new WeakMap<Provider, Connection>();
const restsUntil = new WeakMap<Provider, number>();

/** @throws {ProviderUnreachable} when the provider does not say who it is, asked twice. */
export function connectProvider(provider: Provider, now = Date.now()): Promise<Configuration> {
	const known = connections.get(provider);
	if (known && now - known.askedAt < KEPT_FOR_IN_MILLISECONDS) return known.asked;
	if (now < (restsUntil.get(provider) ?? 0)) return Promise.reject(new ProviderUnreachable(provider.key));
	const asked = askTwice(provider).catch((cause: unknown) => {
		// What it said an hour ago is better than nothing.
		if (known) return known.asked;
		connections.delete(provider);
		restsUntil.set(provider, Date.now() + REST_AFTER_FAILURE_IN_MILLISECONDS);
		throw new ProviderUnreachable(provider.key, { cause });
	});
	connections.set(provider, { asked, askedAt: now });
	return asked;
}

async function askTwice(provider: Provider): Promise<Configuration> {
	try {
		return await ask(provider);
	} catch {
		await new Promise((resolve) => setTimeout(resolve, PAUSE_BEFORE_SECOND_TRY_IN_MILLISECONDS));
		return ask(provider);
	}
}

function ask({ issuer, clientId, clientSecret, clientAuthentication, isPlainHttp }: Provider): Promise<Configuration> {
	const authentication = clientAuthentication === 'basic' ? ClientSecretBasic : ClientSecretPost;
	return discovery(new URL(issuer), clientId, {}, authentication(clientSecret), {
		timeout: TIMEOUT_IN_SECONDS,
		// The signature is checked although the answer comes straight from the provider.
		execute: [enableNonRepudiationChecks, ...(isPlainHttp ? [allowInsecureRequests] : [])]
	});
}
