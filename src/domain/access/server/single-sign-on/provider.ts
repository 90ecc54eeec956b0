import type { Role } from '../../roles.ts';

/** An identity provider that the operator trusts, as `read-providers.ts` reads it. */
export type Provider = {
	/** Part of the addresses: `/anmelden/<key>`. */
	readonly key: string;
	/** On the button. */
	readonly name: string;
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** How the secret is sent: in the body of the question, or in its head. */
	readonly clientAuthentication: 'post' | 'basic';
	readonly scopes: string;
	/** Name of the claim with groups or roles; dots lead into nested claims (`realm_access.roles`). */
	readonly rolesClaim: string;
	readonly roles: ReadonlyMap<string, readonly MappedRole[]>;
	readonly secondFactor: {
		readonly acr: readonly string[];
		readonly amr: readonly string[];
		/** Whether the provider is asked for `acr`, not only believed when it says so. */
		readonly ask: boolean;
	};
	/** Whether somebody unknown gets an account at the first sign-in. */
	readonly createsPeople: boolean;
	/** Whether a verified address connects with the account that has it. */
	readonly linksByEmail: boolean;
	/** Whether signing out here also signs out there. */
	readonly signsOutThere: boolean;
	/** Http instead of https: on this machine only, unless the operator says so. */
	readonly isPlainHttp: boolean;
};

/** What one value of the claim stands for. */
export type MappedRole = { readonly role: Role; readonly organisation: string };
