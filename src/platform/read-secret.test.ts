import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSecret } from './read-secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-secret-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

test('a secret comes from its variable', () => {
	expect(readSecret('X', { X: 'geheim' })).toBe('geheim');
});

test('a secret comes from the file that the variable with _FILE names, without the closing line break', () => {
	expect(readSecret('X', { X_FILE: file('one', 'geheim \n') })).toBe('geheim ');
	expect(readSecret('X', { X_FILE: file('two', 'geheim\r\n') })).toBe('geheim');
});

test('a secret that nobody set is none', () => {
	expect(readSecret('X', {})).toBeUndefined();
	expect(readSecret('X', { X: '', X_FILE: '' })).toBeUndefined();
});

test('two ways at once, an empty file and a missing file are refused without saying the secret', () => {
	const environments = [
		{ X: 'geheim', X_FILE: file('three', 'geheim') },
		{ X_FILE: file('four', '\n') },
		{ X_FILE: join(folder, 'missing') },
		{ X_FILE: folder }
	];
	const problems = environments.map((environment) => {
		try {
			return `read: ${readSecret('X', environment)}`;
		} catch (error) {
			return (error as Error).message;
		}
	});
	expect(problems).toEqual([
		'X und X_FILE sind beide gesetzt. Bitte nur eines von beiden setzen.',
		`Die Datei, die X_FILE nennt, ist leer: ${join(folder, 'four')}`,
		`Die Datei, die X_FILE nennt, ist nicht lesbar (ENOENT): ${join(folder, 'missing')}`,
		`Die Datei, die X_FILE nennt, ist nicht lesbar (EISDIR): ${folder}`
	]);
});
