/**
 * The parts list of the program (SBOM) as CycloneDX 1.6 with what BSI TR-03183-2 asks of each part: maker, name, version,
 * file name, licence, SHA-512 of the packed file, and on what it depends. Parts that only build or test it are left out,
 * except those whose code the built pages carry.
 */
import type { InstalledPackage } from './installed-packages.ts';

/** Development packages whose code stands in `build/`; a test compares this with the built pages. */
export const BUILT_IN: ReadonlySet<string> = new Set([
	'@sveltejs/adapter-node',
	'@sveltejs/kit',
	'clsx',
	'cookie',
	'devalue',
	'svelte'
]);

type About = { readonly name: string; readonly version: string; readonly licence: string; readonly address: string };
type Made = { readonly at: Date; readonly serialNumber: string };

export function makeSbom(about: About, packages: readonly InstalledPackage[], { at, serialNumber }: Made): object {
	const parts = packages.filter(({ name, isDev, isInstalled }) => isInstalled && (!isDev || BUILT_IN.has(name)));
	const byPath = new Map(parts.map((part) => [part.path, part]));
	const program = `${about.name}@${about.version}`;
	const needed = parts.filter(({ path }) => path.lastIndexOf('node_modules/') === 0);
	return {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		serialNumber: `urn:uuid:${serialNumber}`,
		version: 1,
		metadata: {
			timestamp: at.toISOString(),
			lifecycles: [{ phase: 'build' }],
			tools: { components: [{ type: 'application', name: 'scripts/write-sbom.ts', version: about.version }] },
			manufacturer: { url: [about.address] },
			component: {
				type: 'application',
				'bom-ref': program,
				name: about.name,
				version: about.version,
				manufacturer: { url: [about.address] },
				licenses: licensesOf(about.licence),
				externalReferences: [{ type: 'vcs', url: about.address }]
			}
		},
		components: parts.map(componentOf),
		dependencies: [
			{ ref: program, dependsOn: needed.map(({ path }) => path) },
			...parts.map((part) => ({ ref: part.path, dependsOn: dependenciesOf(part, byPath) }))
		],
		compositions: [{ aggregate: 'complete', assemblies: [program] }]
	};
}

function componentOf(part: InstalledPackage): object {
	const { path, name, version, licence, maker, integrity, isOptional, isForPlatform } = part;
	const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
	const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
	const hashes = integrity?.startsWith('sha512-')
		? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }]
		: [];
	const property = (key: string, value: string): object => ({ name: `bsi:component:${key}`, value });
	return {
		type: 'library',
		'bom-ref': path,
		...(maker ? { manufacturer: manufacturerOf(maker) } : {}),
		...(group ? { group } : {}),
		name: short,
		version,
		scope: isOptional ? 'optional' : 'required',
		hashes,
		...(licence ? { licenses: licensesOf(licence) } : {}),
		purl,
		externalReferences: [{ type: 'distribution', url: purl, hashes }],
		properties: [
			property('filename', `${short}-${version}.tgz`),
			property('executable', isForPlatform ? 'executable' : 'non-executable'),
			property('archive', 'archive'),
			property('structured', 'structured')
		]
	};
}

const manufacturerOf = (maker: string): object =>
	/^[^/]+@[^/]+$/.test(maker) ? { contact: [{ email: maker }] } : { url: [maker] };

function licensesOf(licence: string): object[] {
	if (/ (AND|OR|WITH) /.test(licence)) return [{ expression: licence, acknowledgement: 'declared' }];
	return [{ license: { id: licence, acknowledgement: 'declared' } }];
}

/** Looks for each wanted package where Node would: beside the asking one, then a folder further up each time. */
function dependenciesOf({ path, dependencies }: InstalledPackage, byPath: ReadonlyMap<string, unknown>): string[] {
	const found = Object.keys(dependencies).flatMap((name) => {
		for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
			const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
			if (byPath.has(place)) return [place];
			if (folder === '') return [];
		}
	});
	return [...new Set(found)].sort();
}
