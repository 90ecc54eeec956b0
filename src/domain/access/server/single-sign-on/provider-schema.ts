/** What may stand in the file that `KREISLAUF_OIDC` names. The messages continue "<file>: <place>: …". */
import { z } from 'zod';
import { ROLES, type Role } from '../../roles.ts';

const text = z.string().trim().min(1, { error: 'darf nicht leer sein' });
const texts = z.array(text);
/** Pages that live beside `/anmelden/<key>`. */
export const TAKEN_KEYS = ['passkey', 'zweiter-faktor'];
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const mappedRole = z.strictObject({
	role: z.enum(Object.keys(ROLES) as [Role, ...Role[]], {
		error: `keine bekannte Rolle; bekannt sind: ${Object.keys(ROLES).join(', ')}`
	}),
	organisation: text.default('county-administration')
});

/** One or several. */
const mappedRoles = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(mappedRole).min(1));

/** Each stands in the table of `docs/operations/single-sign-on.md`. */
export const providerFields = {
	key: z
		.string({ error: 'fehlt' })
		.regex(/^[a-z][a-z0-9-]{0,30}$/, {
			error: 'darf nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche haben (höchstens 31 Zeichen)'
		})
		.refine((key) => !TAKEN_KEYS.includes(key), { error: 'heißt schon eine andere Seite' }),
	name: text.max(80, { error: 'ist länger als 80 Zeichen' }),
	issuer: z.url({ protocol: /^https?$/, error: 'ist keine Adresse, die mit https:// beginnt' }),
	clientId: text,
	clientSecretEnv: z
		.string()
		.regex(/^[A-Z][A-Z0-9_]*$/, { error: 'ist kein Name einer Umgebungsvariablen' })
		.optional(),
	clientSecretFile: text.optional(),
	clientAuthentication: z.enum(['post', 'basic'], { error: 'muss "post" oder "basic" sein' }).default('post'),
	scopes: texts
		.refine((scopes) => scopes.includes('openid'), { error: 'muss "openid" enthalten' })
		.default(['openid', 'profile', 'email']),
	rolesClaim: text.default('groups'),
	roles: z.record(z.string(), mappedRoles).default({}),
	secondFactor: z
		.strictObject({ acr: texts.default([]), amr: texts.default([]), ask: z.boolean().default(false) })
		.refine(({ acr, ask }) => !ask || acr.length > 0, { error: '"ask" braucht mindestens einen Wert in "acr"' })
		.prefault({}),
	createPeople: z.boolean().default(false),
	linkByEmail: z.boolean().default(false),
	signOutThere: z.boolean().default(false),
	allowHttp: z.boolean().default(false)
};

const provider = z
	.strictObject(providerFields)
	.refine(
		({ clientSecretEnv, clientSecretFile }) => (clientSecretEnv === undefined) !== (clientSecretFile === undefined),
		{
			error: 'braucht entweder "clientSecretEnv" oder "clientSecretFile"'
		}
	)
	.refine(({ issuer, allowHttp }) => allowHttp || !isPlainHttp(issuer) || LOOPBACK.has(new URL(issuer).hostname), {
		path: ['issuer'],
		error: 'muss mit https:// beginnen; wer http wirklich will, setzt "allowHttp": true'
	});

export const providersSchema = z
	.strictObject({ providers: z.array(provider).min(1, { error: 'nennt keinen Anbieter' }) })
	.superRefine(({ providers }, context) => {
		for (const field of ['key', 'issuer'] as const) {
			const seen = new Set<string>();
			for (const [index, one] of providers.entries()) {
				if (seen.has(one[field]))
					context.addIssue({
						code: 'custom',
						path: ['providers', index, field],
						message: 'kommt schon bei einem anderen Anbieter vor'
					});
				seen.add(one[field]);
			}
		}
	});

export type ConfiguredProvider = z.output<typeof provider>;

export function isPlainHttp(address: string): boolean {
	return URL.parse(address)?.protocol === 'http:';
}
