/** The parts list that goes with each release: CycloneDX 1.6 as BSI TR-03183-2 asks for it. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { installedPackages } from '../scripts/installed-packages.ts';
import { BUILT_IN, makeSbom } from '../scripts/make-sbom.ts';

const about = { name: 'kreislauf', version: '1.2.3', licence: 'EUPL-1.2', address: 'https://example.org/kreislauf' };
const made = { at: new Date('2026-01-02T03:04:05Z'), serialNumber: '6f1c2d3e-4b5a-4c6d-8e7f-9a0b1c2d3e4f' };
const packages = installedPackages();

const licences = z.array(
	z.strictObject({
		license: z.strictObject({ id: z.string().regex(/^[\w.-]+$/), acknowledgement: z.literal('declared') }).optional(),
		expression: z.string().optional(),
		acknowledgement: z.literal('declared').optional()
	})
);
const hashes = z
	.array(z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) }))
	.length(1);
const property = (name: string, value: z.ZodType): z.ZodType =>
	z.strictObject({ name: z.literal(`bsi:component:${name}`), value });
const component = z.strictObject({
	type: z.literal('library'),
	'bom-ref': z.string(),
	manufacturer: z.union([
		z.strictObject({ url: z.array(z.url()).length(1) }),
		z.strictObject({ contact: z.array(z.strictObject({ email: z.email() })).length(1) })
	]),
	group: z.string().startsWith('@').optional(),
	name: z.string().min(1),
	version: z.string().regex(/^\d+\.\d+\.\d+/),
	scope: z.enum(['required', 'optional']),
	hashes,
	licenses: licences.min(1),
	purl: z.string().regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d/),
	externalReferences: z.array(z.strictObject({ type: z.literal('distribution'), url: z.string(), hashes })).length(1),
	properties: z.tuple([
		property('filename', z.string().endsWith('.tgz')),
		property('executable', z.enum(['executable', 'non-executable'])),
		property('archive', z.literal('archive')),
		property('structured', z.literal('structured'))
	])
});
const schema = z.strictObject({
	$schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
	bomFormat: z.literal('CycloneDX'),
	specVersion: z.literal('1.6'),
	serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
	version: z.literal(1),
	metadata: z.looseObject({
		timestamp: z.literal('2026-01-02T03:04:05.000Z'),
		manufacturer: z.strictObject({ url: z.array(z.url()) }),
		component: z.looseObject({ type: z.literal('application'), name: z.literal('kreislauf'), licenses: licences })
	}),
	components: z.array(component),
	dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
	compositions: z.array(z.strictObject({ aggregate: z.literal('complete'), assemblies: z.array(z.string()) }))
});

const sbom = schema.parse(makeSbom(about, packages, made));
const nameOf = ({ group, name }: { group?: string | undefined; name: string }): string =>
	group ? `${group}/${name}` : name;
const names = new Set(sbom.components.map(nameOf));

describe('the parts list', () => {
	test('names what the program runs on, and what its pages were built from', () => {
		for (const name of ['pg', 'kysely', '@electric-sql/pglite', 'zod', '@kern-ux/native', ...BUILT_IN]) {
			expect([name, names.has(name)]).toEqual([name, true]);
		}
		expect(sbom.components.length).toBeGreaterThan(200);
	});

	test('leaves out what only builds and tests', () => {
		for (const name of ['vitest', 'vite', 'exceljs', 'oxlint', 'typescript']) expect(names.has(name)).toBe(false);
	});

	test('says of each part on what it depends, and every part is reached from the program', () => {
		const known = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
		expect([...known.keys()].toSorted()).toEqual(
			['kreislauf@1.2.3', ...sbom.components.map((one) => one['bom-ref'])].toSorted()
		);
		const reached = new Set<string>();
		const visit = (ref: string): void => {
			if (reached.has(ref)) return;
			reached.add(ref);
			for (const next of known.get(ref) ?? []) visit(next);
		};
		visit('kreislauf@1.2.3');
		expect([...known.keys()].filter((ref) => !reached.has(ref))).toEqual([]);
		expect(known.get('node_modules/pg')).toContain('node_modules/pg-pool');
	});

	test('takes each fingerprint from the lockfile', () => {
		const pg = packages.find(({ path }) => path === 'node_modules/pg');
		const hash = sbom.components.find((one) => one['bom-ref'] === 'node_modules/pg')?.hashes[0]?.content ?? '';
		expect(`sha512-${Buffer.from(hash, 'hex').toString('base64')}`).toBe(pg?.integrity);
	});
});
