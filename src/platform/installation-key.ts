/**
 * Keys of this installation, kept apart from the database: what is encrypted there says nothing to whoever has only the
 * database. From `KREISLAUF_SECRET`, or from a file in the data directory that is made at the first start.
 */
import { hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { dataDirectory } from './data-directory.ts';
import { readSecret } from './read-secret.ts';

const FILE = 'secret.key';
const SHORTEST_SECRET = 32;

/** 32 bytes for one purpose (HKDF with SHA-256): a key that is used for one thing tells nothing of the others. */
export function installationKey(purpose: string, environment: NodeJS.ProcessEnv = process.env): Buffer {
	const secret = readSecret('KREISLAUF_SECRET', environment) ?? secretOfFile(environment);
	if (secret.length < SHORTEST_SECRET)
		throw new CannotStart(
			`KREISLAUF_SECRET ist zu kurz: mindestens ${SHORTEST_SECRET} Zeichen, aus dem Zufall gezogen.`
		);
	return Buffer.from(hkdfSync('sha256', secret, '', `kreislauf ${purpose}`, 32));
}

function secretOfFile(environment: NodeJS.ProcessEnv): string {
	const path = join(dataDirectory(environment).folder, FILE);
	return read(path) ?? make(path);
}

function read(path: string): string | null {
	try {
		return readFileSync(path, 'utf8').trim();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** Whole or not at all, and the first of two processes wins. */
function make(path: string): string {
	const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
	writeFileSync(unfinished, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true });
	try {
		linkSync(unfinished, path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		rmSync(unfinished, { force: true });
	}
	const secret = read(path);
	if (secret === null) throw new Error(`${path} could not be made.`);
	return secret;
}
