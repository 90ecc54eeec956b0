/** Small extracts for the tests of this module, written into a folder that goes away with the test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const testAreas = ['06433001', '06433010'];

export const standardHead =
	'Gemeindeschluessel;Geburtsdatum;Geschlecht;Staatsangehoerigkeit1;Staatsangehoerigkeit2;Wohnungsstatus;Personenschluessel';

export type TestPerson = {
	area?: string;
	birth?: string;
	sex?: string;
	first?: string;
	second?: string;
	residence?: string;
	key?: string;
};

let keys = 0;

export function personRow(person: TestPerson = {}): string {
	const { area = '06433001', birth = '1980-06-15', sex = 'w', first = '000', second = '', residence = 'A' } = person;
	return [area, birth, sex, first, second, residence, person.key ?? `p${++keys}`].join(';');
}

export function extractText(rows: readonly (TestPerson | string)[], lineEnd = '\n'): string {
	const lines = rows.map((row) => (typeof row === 'string' ? row : personRow(row)));
	return [standardHead, ...lines, ''].join(lineEnd);
}

export function testFolder(): {
	path: (name: string) => string;
	write: (name: string, content: string | Uint8Array) => string;
	remove: () => void;
} {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-register-test-'));
	return {
		path: (name) => join(folder, name),
		write: (name, content) => {
			writeFileSync(join(folder, name), content);
			return join(folder, name);
		},
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}
