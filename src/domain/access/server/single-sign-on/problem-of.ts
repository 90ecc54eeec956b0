/** Sorts what went wrong between us and a provider: what the person is told, and what the operator finds in the log. */
import {
	AuthorizationResponseError,
	ClientError,
	ResponseBodyError,
	WWWAuthenticateChallengeError
} from 'openid-client';
import { log } from '#platform/log';
import type { SingleSignOnProblem } from '../../single-sign-on-problem.ts';
import { ProviderUnreachable } from './connect-provider.ts';
import type { Provider } from './provider.ts';

/** Names that the standards give to errors; anything else a provider says is not repeated. */
const NAME = /^[A-Za-z_]{1,60}$/;
/** The answer came, but is no answer of an OpenID provider: an error page, another format. */
const NO_ANSWER = new Set(['OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR']);

type Step = 'begin' | 'finish' | 'sign-out' | 'logout-token';

/** @throws what is no fault of the provider: our own bugs, our database. */
export function problemOf(error: unknown, provider: Provider, step: Step): SingleSignOnProblem {
	const problem = sort(error);
	if (!problem) throw error;
	const cause = error instanceof ProviderUnreachable ? error.cause : error;
	log('warning', 'single-sign-on-failed', { provider: provider.key, step, problem, ...namesIn(cause) });
	return problem;
}

function sort(error: unknown): SingleSignOnProblem | null {
	if (error instanceof ProviderUnreachable) return 'provider-unreachable';
	if (error instanceof AuthorizationResponseError)
		return error.error === 'access_denied' ? 'refused-by-provider' : 'provider-disturbed';
	// A code that was used, is too old or was made for somebody else.
	if (error instanceof ResponseBodyError)
		return error.error === 'invalid_grant' ? 'answer-invalid' : 'provider-disturbed';
	if (error instanceof WWWAuthenticateChallengeError) return 'provider-disturbed';
	if (error instanceof ClientError) {
		if (error.code === 'OAUTH_TIMEOUT') return 'provider-unreachable';
		return NO_ANSWER.has(error.code ?? '') ? 'provider-disturbed' : 'answer-invalid';
	}
	// What `fetch` throws when nobody answers.
	if (error instanceof TypeError && error.message === 'fetch failed') return 'provider-unreachable';
	return null;
}

function namesIn(error: unknown): Record<string, string> {
	if (!(error instanceof Error)) return {};
	const { code, error: said, cause } = error as Error & { code?: unknown; error?: unknown };
	const inner = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
	const names = { code, said, inner };
	return Object.fromEntries(
		Object.entries(names).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string' && NAME.test(entry[1])
		)
	);
}
