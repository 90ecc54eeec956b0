/** A secret comes from the environment or a file, and never comes out again: not in an error, not in a trace. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runKreislauf } from './support/run-kreislauf.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFile = join(folder, 'address');
writeFileSync(inFile, 'postgres://kreislauf:GEHEIM@127.0.0.1:1/kreislauf\n');
const data = { KREISLAUF_DATA: join(folder, 'data'), KREISLAUF_TRACE: '1' };

test.each<[string, Record<string, string>, RegExp]>([
	['nobody answers', { DATABASE_URL: 'postgres://a:GEHEIM@127.0.0.1:1/b' }, /antwortet kein PostgreSQL.*ECONNREFUSED/],
	['the address comes from a file', { DATABASE_URL_FILE: inFile }, /antwortet kein PostgreSQL/],
	['the file is missing', { DATABASE_URL_FILE: join(folder, 'fehlt') }, /DATABASE_URL_FILE.*nicht lesbar \(ENOENT\)/],
	['both are set', { DATABASE_URL: 'postgres://a:GEHEIM@b/c', DATABASE_URL_FILE: inFile }, /beide gesetzt/],
	[
		'the machine does not exist',
		{ DATABASE_URL: 'postgres://a:GEHEIM@gibtesnicht.invalid/b' },
		/Rechner.*gibt es nicht/
	],
	[
		'an @ in the password is not written as %40',
		{ DATABASE_URL: 'postgres://a:b@GEHEIM@127.0.0.1:x/c' },
		/keine Adresse/
	],
	['it is another database', { DATABASE_URL: 'mysql://a:GEHEIM@127.0.0.1/b' }, /keine Adresse der Form postgres/]
])('when %s, the operator is told so in German, without the password', async (_, environment, sentence) => {
	const ran = await runKreislauf(['monitor', 'values', '--format', 'csv'], { ...data, ...environment });
	expect([ran.code, ran.stdout]).toEqual([1, '']);
	expect(ran.stderr).toMatch(sentence);
	expect(ran.stderr).not.toMatch(/GEHEIM|\bat .*:\d+:\d+|Error:/);
});
