import { readFileSync } from 'node:fs';
import { CannotStart } from './cannot-start.ts';

/**
 * A secret named by the operator: the variable itself, or the file that `<name>_FILE` names (secrets of containers,
 * credentials of systemd), whose closing line breaks do not count. Undefined when neither is set.
 * @throws {CannotStart} when both are set, or the file cannot be read or is empty. What the secret is, is never said.
 */
export function readSecret(name: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
	const direct = environment[name] || undefined;
	const path = environment[`${name}_FILE`];
	if (!path) return direct;
	if (direct) throw new CannotStart(`${name} und ${name}_FILE sind beide gesetzt. Bitte nur eines von beiden setzen.`);
	const secret = readText(name, path).replace(/[\r\n]+$/, '');
	if (secret === '') throw new CannotStart(`Die Datei, die ${name}_FILE nennt, ist leer: ${path}`);
	return secret;
}

function readText(name: string, path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new CannotStart(`Die Datei, die ${name}_FILE nennt, ist nicht lesbar (${code ?? 'unbekannt'}): ${path}`);
	}
}
