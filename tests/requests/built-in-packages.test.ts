import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedPackages } from '../../scripts/installed-packages.ts';
import { BUILT_IN } from '../../scripts/make-sbom.ts';

test('the parts list knows every development package whose code the built pages carry', () => {
	const development = new Set(installedPackages().flatMap(({ name, isDev }) => (isDev ? [name] : [])));
	const maps = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.map'));
	const sources = maps.flatMap(
		(name) => (JSON.parse(readFileSync(join('build', name), 'utf8')) as { sources: string[] }).sources
	);
	const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
	expect([...new Set(names)].filter((name) => development.has(name)).toSorted()).toEqual([...BUILT_IN].toSorted());
});
