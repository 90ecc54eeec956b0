/** What others wrote and we install: under which licence, from where, and what it does while it is installed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { installedPackages } from '../scripts/installed-packages.ts';

/** May be combined with a program under EUPL-1.2 and handed on with it. */
const ALLOWED = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BSL-1.0',
	'EUPL-1.2',
	'ISC',
	'MIT',
	'MIT-0',
	'OFL-1.1',
	'Unlicense',
	'Zlib'
]);
/** Only for what builds and tests the program and is not handed on with it. */
const ALLOWED_FOR_DEVELOPMENT = new Set(['MPL-2.0', 'MIT/X11']);
const LICENCE_EXCEPTIONS: Readonly<Record<string, string>> = {
	buffers: 'Says nothing of a licence; a part of exceljs, which tests alone use to read our workbooks back.'
};

/** What may run a program of its own on `npm ci`. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
	'@parcel/watcher':
		'Watches files for sass; compiles itself only where it brings no binary. We build once and never watch.'
};

const packages = installedPackages();
const installed = packages.filter(({ isInstalled }) => isInstalled);
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
	readFileSync('package.json', 'utf8')
) as Record<string, Record<string, string>>;

/** `(MIT OR GPL-3.0-or-later)`: one of them is enough; `MIT AND Zlib`: both must be allowed. */
function isAllowed(licence: string, isDev: boolean): boolean {
	const bare = licence.replace(/^\((.*)\)$/, '$1');
	if (bare.includes(' OR ')) return bare.split(' OR ').some((one) => isAllowed(one, isDev));
	return bare.split(' AND ').every((one) => ALLOWED.has(one) || (isDev && ALLOWED_FOR_DEVELOPMENT.has(one)));
}

test('there is something to look at', () => {
	expect(installed.length).toBeGreaterThan(600);
	expect(installed.filter(({ isDev }) => !isDev).length).toBeGreaterThan(200);
});

describe('every installed package', () => {
	test('stands under a licence that may be combined with ours', () => {
		const others = installed.filter(
			({ name, licence, isDev }) => !(name in LICENCE_EXCEPTIONS) && (licence === null || !isAllowed(licence, isDev))
		);
		expect(others.map(({ path, licence }) => `${path}: ${licence}`)).toEqual([]);
	});

	test('runs a program while it is installed only if it is listed here with the reason', () => {
		const running = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
		expect([...new Set(running)].toSorted()).toEqual(Object.keys(INSTALL_SCRIPTS).toSorted());
	});

	test('is the one whose fingerprint the lockfile holds', () => {
		// The lockfile names binaries for other machines too; those were never here to take a fingerprint of.
		const without = packages.filter(
			({ integrity, isForPlatform }) => !integrity?.startsWith('sha512-') && !isForPlatform
		);
		expect(without.map(({ path }) => path)).toEqual([]);
		expect(installed.filter(({ integrity }) => !integrity).map(({ path }) => path)).toEqual([]);
	});

	test('comes from the registry and not from an address of its own', () => {
		const strays = packages.flatMap(({ name, dependencies: needed }) =>
			Object.entries(needed).flatMap(([part, version]) =>
				/^(git|https?:|github:|file:|link:|[\w-]+\/)/.test(version) ? [`${name} → ${part} ${version}`] : []
			)
		);
		expect(strays).toEqual([]);
		expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "(git|http)/);
	});
});

test('what we ask for is one exact version each', () => {
	const wanted = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
	const loose = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
	// Our own command line, which stands in this repository.
	expect(loose).toEqual([['kreislauf-command', 'file:bin']]);
});

test('no exception outlives what it was made for', () => {
	const names = new Set(packages.map(({ name }) => name));
	const exceptions = [...Object.keys(LICENCE_EXCEPTIONS), ...Object.keys(INSTALL_SCRIPTS)];
	expect(exceptions.filter((name) => !names.has(name))).toEqual([]);
	expect(installed.filter(({ name, isDev }) => name in LICENCE_EXCEPTIONS && !isDev)).toEqual([]);
});
