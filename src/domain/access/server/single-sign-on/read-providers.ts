/** Which identity providers there are: the operator says so in a file, for whoever changes it decides who gets in. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { CannotStart } from '#platform/cannot-start';
import { readSecret } from '#platform/read-secret';
import { findJsonFault } from './find-json-fault.ts';
import type { Provider } from './provider.ts';
import { isPlainHttp, providersSchema, type ConfiguredProvider } from './provider-schema.ts';

/**
 * The providers in the file that `KREISLAUF_OIDC` names; none without it.
 * @throws {CannotStart} with file and place when something is missing or makes no sense. Secrets are never said.
 */
export function readProviders(environment: NodeJS.ProcessEnv = process.env): readonly Provider[] {
	const file = environment['KREISLAUF_OIDC'];
	if (!file) return [];
	const parsed = providersSchema.safeParse(readJson(file), { error: inGerman });
	if (!parsed.success) {
		const lines = parsed.error.issues.map(({ path, message }) => `  ${placeOf(path)}: ${message}.`);
		throw new CannotStart(`${file} (KREISLAUF_OIDC) ist so nicht zu gebrauchen:\n${lines.join('\n')}`);
	}
	return parsed.data.providers.map((provider, index) => {
		const place = `${file} (KREISLAUF_OIDC): providers[${index}]`;
		const { createPeople, linkByEmail, signOutThere, roles, scopes, ...rest } = provider;
		return {
			...rest,
			scopes: scopes.join(' '),
			roles: new Map(Object.entries(roles).map(([value, mapped]) => [value, mapped])),
			clientSecret: secretOf(provider, dirname(file), place, environment),
			createsPeople: createPeople,
			linksByEmail: linkByEmail,
			signsOutThere: signOutThere,
			isPlainHttp: isPlainHttp(provider.issuer)
		};
	});
}

function readJson(file: string): unknown {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		const { code = 'unbekannt' } = error as NodeJS.ErrnoException;
		throw new CannotStart(`${file} (KREISLAUF_OIDC) ist nicht lesbar (${code}).`);
	}
	const fault = findJsonFault(text);
	if (!fault) return JSON.parse(text);
	throw new CannotStart(
		`${file} (KREISLAUF_OIDC), Zeile ${fault.line}, Spalte ${fault.column}: Ab hier ist das kein gültiges JSON.`
	);
}

/** A file stands beside the one that names it, unless its path says otherwise. */
function secretOf(
	{ clientSecretEnv, clientSecretFile }: ConfiguredProvider,
	folder: string,
	place: string,
	environment: NodeJS.ProcessEnv
): string {
	if (clientSecretEnv !== undefined) {
		const secret = readSecret(clientSecretEnv, environment);
		if (secret === undefined) throw new CannotStart(`${place}.clientSecretEnv: ${clientSecretEnv} ist nicht gesetzt.`);
		return secret;
	}
	const path = resolve(folder, clientSecretFile ?? '');
	try {
		return readSecret('SECRET', { SECRET_FILE: path }) ?? '';
	} catch {
		throw new CannotStart(`${place}.clientSecretFile: Die Datei ist nicht lesbar oder leer: ${path}`);
	}
}

/** For what the schema says nothing about itself: fields that are missing, misspelt or of the wrong kind. */
function inGerman(issue: z.core.$ZodRawIssue): string {
	if (issue.code === 'unrecognized_keys') return `diese Felder gibt es nicht: ${issue.keys.join(', ')}`;
	if (issue.input === undefined) return 'fehlt';
	if (issue.code === 'invalid_type')
		return `ist nicht von der richtigen Art (erwartet: ${KINDS[issue.expected] ?? issue.expected})`;
	return 'ist so nicht zu gebrauchen';
}

const KINDS: Readonly<Record<string, string>> = {
	string: 'Text',
	boolean: 'true oder false',
	array: 'Liste',
	object: 'Objekt',
	record: 'Objekt'
};

/** `providers[0].roles["/sozialdaten"].role` */
function placeOf(path: readonly PropertyKey[]): string {
	const steps = path.map((step, index) => {
		if (typeof step === 'number') return `[${step}]`;
		const name = String(step);
		if (!/^[A-Za-z]\w*$/.test(name)) return `[${JSON.stringify(name)}]`;
		return index === 0 ? name : `.${name}`;
	});
	return steps.join('') || 'ganze Datei';
}
