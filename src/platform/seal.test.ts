import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { installationKey } from './installation-key.ts';
import { seal, unseal } from './seal.ts';

const before = { ...process.env };
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kreislauf-key-'));
	process.env['KREISLAUF_DATA'] = folder;
	delete process.env['KREISLAUF_SECRET'];
});
afterEach(() => {
	process.env = { ...before };
	rmSync(folder, { recursive: true, force: true });
});

describe('a sealed text', () => {
	it('opens in its place only', () => {
		const sealed = seal('JBSWY3DPEHPK3PXP', 'person:1');
		expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
		expect(unseal(sealed, 'person:1')).toBe('JBSWY3DPEHPK3PXP');
		expect(unseal(sealed, 'person:2')).toBeNull();
	});

	it('looks different each time', () => {
		expect(seal('gleich', 'hier')).not.toBe(seal('gleich', 'hier'));
	});

	it('does not open when a sign was changed, cut off or is no sealed text at all', () => {
		const sealed = seal('geheim', 'hier');
		const last = sealed.at(-1) === 'A' ? 'B' : 'A';
		for (const broken of [sealed.slice(0, -1) + last, sealed.slice(0, -4), sealed.replace('v1', 'v2'), 'geheim', '']) {
			expect(unseal(broken, 'hier')).toBeNull();
		}
	});

	it('does not open with another key', () => {
		const sealed = seal('geheim', 'hier');
		process.env['KREISLAUF_SECRET'] = 'x'.repeat(40);
		expect(unseal(sealed, 'hier')).toBeNull();
	});
});

describe('the key', () => {
	it('is made once, for nobody else to read, and found again', () => {
		const first = installationKey('seal');
		expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
		expect(installationKey('seal')).toEqual(first);
		expect(readdirSync(folder).filter((name) => name.startsWith('secret'))).toEqual(['secret.key']);
		expect(readFileSync(join(folder, 'secret.key'), 'utf8').trim()).toHaveLength(43);
	});

	it('is another one for each purpose', () => {
		expect(installationKey('seal')).not.toEqual(installationKey('mark'));
	});

	it('comes from the operator when they name one, and leaves no file', () => {
		const secret = join(folder, 'elsewhere');
		writeFileSync(secret, `${'s'.repeat(40)}\n`);
		const named = installationKey('seal', { KREISLAUF_DATA: folder, KREISLAUF_SECRET_FILE: secret });
		expect(named).toEqual(installationKey('seal', { KREISLAUF_DATA: folder, KREISLAUF_SECRET: 's'.repeat(40) }));
		expect(readdirSync(folder)).not.toContain('secret.key');
	});

	it('is refused when it is too short to be random', () => {
		expect(() => installationKey('seal', { KREISLAUF_DATA: folder, KREISLAUF_SECRET: 'geheim' })).toThrow(CannotStart);
	});
});
