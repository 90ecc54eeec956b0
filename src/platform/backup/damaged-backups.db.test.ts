/** What is not exactly what we wrote is refused, and then nothing has changed. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { pack, type Header } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, sql } from '#platform/database';
import { migrate } from '#platform/migrate';
import { StatePlace } from '../../../tests/support/state-place.ts';
import { BackupRefused } from './backup-refused.ts';
import { HEAD_NAME, MANIFEST_NAME, type Manifest } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';
import { makeSeal } from './seal.ts';
import { verifyBackup } from './verify-backup.ts';
import { writeBackup } from './write-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-damaged-'));
const migrations = join(folder, 'migrations');
const path = join(folder, 'sound.kreislauf');
let sound: Buffer;
let manifest: Manifest;

beforeAll(async () => {
	mkdirSync(migrations);
	writeFileSync(
		join(migrations, '0001-notes.sql'),
		'create schema notes;\ncreate table notes.notes (id integer primary key, note text);\n'
	);
	const place = await StatePlace.create('PGlite');
	const database = await place.open();
	await migrate(database, migrations);
	await asOwner(database, (tx) => sql`insert into notes.notes values (1, 'eins'), (2, null)`.execute(tx));
	writeFileSync(join(place.directory.deliveries, 'abc'), 'a delivery');
	manifest = await writeBackup({ database, dataFolder: place.directory.folder, path });
	sound = readFileSync(path);
	await place.remove();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
async function refusalOf(bytes: Buffer): Promise<string> {
	const file = join(folder, `${(files += 1)}.kreislauf`);
	writeFileSync(file, bytes);
	try {
		await verifyBackup(file);
		return 'accepted';
	} catch (error) {
		if (error instanceof BackupRefused) return error.rule;
		throw error;
	} finally {
		rmSync(file);
	}
}

describe('a damaged backup', () => {
	it('is noticed whatever bits of whatever byte have changed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (position, bits) => {
				const damaged = Buffer.from(sound);
				damaged[position] = (damaged[position] ?? 0) ^ bits;
				expect(await refusalOf(damaged)).toMatch(/^(damaged|truncated|not-a-backup)$/);
			}),
			{ numRuns: 400, examples: [4, 8, 9, sound.length - 1, sound.length - 12].map((at) => [at, 1]) }
		);
	});

	it('is noticed wherever it was cut off', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(sound.length - 1), async (length) => {
				expect(await refusalOf(sound.subarray(0, length))).toMatch(/^(truncated|not-a-backup)$/);
			}),
			{ numRuns: 100 }
		);
	});

	it('is noticed when something follows, or parts of two are put together', async () => {
		expect(await refusalOf(Buffer.concat([sound, Buffer.from('x')]))).toBe('truncated');
		expect(await refusalOf(Buffer.concat([sound, sound]))).toBe('damaged');
	});

	it('is not restored, and the place stays as it was', async () => {
		const place = await StatePlace.create('PGlite');
		const file = join(folder, 'half.kreislauf');
		writeFileSync(file, sound.subarray(0, sound.length - 1000));
		try {
			await expect(
				restoreBackup({ path: file, directory: place.directory, migrationsFolder: migrations })
			).rejects.toMatchObject({ rule: 'truncated' });
			expect(readdirSync(place.directory.folder)).toEqual(['deliveries']);
		} finally {
			await place.remove();
		}
	});
});

type Part = Partial<Header> & { readonly name: string; readonly text?: string };

/** Sealed like a real one, so that only its content can betray it. */
async function forged(parts: readonly Part[], tarBytes?: number): Promise<Buffer> {
	const tar = pack();
	for (const { text = '', ...header } of parts) tar.entry(header, text);
	tar.finalize();
	const bytes = await buffer(tar as AsyncIterable<Buffer>);
	const packed = gzipSync(bytes);
	const sha256 = createHash('sha256').update(packed).digest('hex');
	return Buffer.concat([packed, makeSeal({ sha256, tarBytes: tarBytes ?? bytes.length })]);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function partsWith(change: Partial<Manifest>, ...more: readonly Part[]): Part[] {
	const { kind, format, program, createdAt } = manifest;
	return [
		{ name: HEAD_NAME, text: JSON.stringify({ kind, format, program, createdAt }) },
		...more,
		{ name: MANIFEST_NAME, text: JSON.stringify({ ...manifest, tables: [], files: [], ...change }) }
	];
}

describe('a file made by somebody else', () => {
	it('would pass if it held only what we would have written', async () => {
		const file = { path: 'deliveries/x', bytes: 1, sha256: sha256('x') };
		expect(await refusalOf(await forged(partsWith({ files: [file] }, { name: 'files/deliveries/x', text: 'x' })))).toBe(
			'accepted'
		);
	});

	it.each([
		['files/../outside', {}],
		['files/deliveries/../../outside', {}],
		['files//etc/passwd', {}],
		['/etc/passwd', {}],
		['files/deliveries\\..\\x', {}],
		['files/C:/x', {}],
		['files/./x', {}],
		['files/database/PG_VERSION', {}],
		['files/lock', {}],
		['files/restore.json', {}],
		['files/before-restore-x/y', {}],
		['tables/../x/000001.ndjson', {}],
		['something-else', {}],
		['files/deliveries/x', { type: 'symlink' as const, linkname: '/etc/passwd' }],
		['files/deliveries/x', { type: 'link' as const, linkname: '../../x' }],
		['files/deliveries/x', { type: 'directory' as const }],
		['files/deliveries/x', { type: 'fifo' as const }]
	])('is refused for holding %s %o', async (name, header) => {
		expect(await refusalOf(await forged(partsWith({}, { name, ...header })))).toBe('unsafe-path');
	});

	it('is refused when it unpacks to more than it says', async () => {
		const bomb = partsWith({}, { name: 'files/deliveries/x', text: '\0'.repeat(50_000_000) });
		expect(await refusalOf(await forged(bomb, 10_000))).toBe('damaged');
	});

	it('is refused when parts are missing, doubled, unannounced, or in the wrong order', async () => {
		const file = { path: 'deliveries/x', bytes: 1, sha256: sha256('x') };
		const part = { name: 'files/deliveries/x', text: 'x' };
		expect(await refusalOf(await forged(partsWith({ files: [file] })))).toBe('damaged');
		expect(await refusalOf(await forged(partsWith({ files: [file] }, part, part)))).toBe('damaged');
		expect(await refusalOf(await forged(partsWith({}, part)))).toBe('damaged');
		expect(await refusalOf(await forged(partsWith({ files: [file] }, part).toReversed()))).toBe('damaged');
		expect(await refusalOf(await forged(partsWith({ files: [file] }, part).slice(0, -1)))).toBe('truncated');
		expect(await refusalOf(await forged([]))).toBe('truncated');
	});

	it('is refused when a manifest makes no sense', async () => {
		const tables = [{ ...manifest.tables[0], schema: 'a; drop' }] as Manifest['tables'];
		expect(await refusalOf(await forged(partsWith({ tables })))).toBe('damaged');
	});
});

describe('a backup of a newer program', () => {
	const restored = async (change: Partial<Manifest>): Promise<unknown> => {
		const file = join(folder, 'newer.kreislauf');
		writeFileSync(file, await forged(partsWith(change)));
		const place = await StatePlace.create('PGlite');
		return restoreBackup({ path: file, directory: place.directory, migrationsFolder: migrations })
			.catch((error: unknown) => error)
			.finally(() => place.remove());
	};

	it('is refused by the format of the file, whatever else stands in it', async () => {
		const parts = [{ name: HEAD_NAME, text: JSON.stringify({ kind: 'kreislauf backup', format: 2, program: '9.0' }) }];
		const file = join(folder, 'format.kreislauf');
		writeFileSync(file, await forged(parts));
		await expect(verifyBackup(file)).rejects.toMatchObject({ rule: 'newer-format', detail: { program: '9.0' } });
	});

	it('is refused by a migration that this program does not know, or knows otherwise', async () => {
		const [first] = manifest.migrations;
		const later = { name: '0002-later.sql', sha256: sha256('') };
		expect(await restored({ migrations: [...manifest.migrations, later] })).toMatchObject({
			rule: 'newer-program',
			detail: { migration: '0002-later.sql' }
		});
		expect(await restored({ migrations: [{ name: first?.name ?? '', sha256: sha256('') }] })).toMatchObject({
			rule: 'changed-migration'
		});
	});
});

describe('a backup that is sound but does not fit', () => {
	it('is refused when its tables are not those of its migrations', async () => {
		const file = join(folder, 'tables.kreislauf');
		writeFileSync(file, await forged(partsWith({})));
		const place = await StatePlace.create('PGlite');
		const attempt = restoreBackup({ path: file, directory: place.directory, migrationsFolder: migrations });
		await expect(attempt).rejects.toMatchObject({ rule: 'tables-differ', detail: { table: 'notes.notes' } });
		expect(readdirSync(place.directory.folder)).toEqual(['deliveries']);
		await place.remove();
	});
});
