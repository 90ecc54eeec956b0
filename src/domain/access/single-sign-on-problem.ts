/**
 * Why signing in through an identity provider did not work, as far as the person may know. `#ui/texts/single-sign-on.ts`
 * has the sentences; what exactly was wrong stands in the log.
 */
export const SINGLE_SIGN_ON_PROBLEMS = [
	/** Nobody answers at the provider. */
	'provider-unreachable',
	/** The provider says that it cannot, or answers what no provider should. */
	'provider-disturbed',
	/** The person gave up there, or may not use this application. */
	'refused-by-provider',
	/** We sent nobody there, or not in this browser, or too long ago, or the answer was used before. */
	'request-unknown',
	/** The answer is not what was asked for: signature, recipient, time, number. */
	'answer-invalid',
	/** Nobody here has this identity, or the account is locked. */
	'no-account',
	/** The address the provider vouches for belongs to an account that is not connected with it. */
	'address-taken'
] as const;
export type SingleSignOnProblem = (typeof SINGLE_SIGN_ON_PROBLEMS)[number];
