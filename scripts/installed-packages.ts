/** What `npm ci` installs: the lockfile, and what each package says of itself where it is installed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type InstalledPackage = {
	/** `node_modules/vite/node_modules/tslib`. */
	readonly path: string;
	readonly name: string;
	readonly version: string;
	/** SPDX, as the package says; null when it says nothing. */
	readonly licence: string | null;
	/** Who makes it: a web or mail address; null when it says nothing. */
	readonly maker: string | null;
	/** Needed to build and test only. */
	readonly isDev: boolean;
	readonly isOptional: boolean;
	/** For one operating system or processor; the lockfile names all, each machine installs its own. */
	readonly isForPlatform: boolean;
	readonly isInstalled: boolean;
	/** Runs a program of its own while it is installed. */
	readonly hasInstallScript: boolean;
	/** `sha512-…` of the packed file. */
	readonly integrity: string | null;
	/** Name and wanted version. */
	readonly dependencies: Readonly<Record<string, string>>;
};

type LockEntry = {
	version?: string;
	integrity?: string;
	dev?: boolean;
	optional?: boolean;
	os?: string[];
	cpu?: string[];
	link?: boolean;
	hasInstallScript?: boolean;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
};
type Person = string | { email?: string; url?: string; name?: string };
type Manifest = {
	name?: string;
	license?: string | { type?: string };
	licenses?: { type?: string }[];
	scripts?: Record<string, string>;
	author?: Person;
	repository?: string | { url?: string };
	homepage?: string;
};

const SCRIPTS_OF_INSTALLING = ['preinstall', 'install', 'postinstall'];

export function installedPackages(folder = '.'): InstalledPackage[] {
	const lockfile = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, LockEntry>;
	};
	return Object.entries(lockfile.packages)
		.filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link)
		.map(([path, entry]) => describe(folder, path, entry));
}

function describe(folder: string, path: string, entry: LockEntry): InstalledPackage {
	const file = join(folder, path, 'package.json');
	const manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : null;
	const scripts = Object.keys(manifest?.scripts ?? {});
	return {
		path,
		name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
		version: entry.version ?? '',
		licence: manifest && licenceOf(manifest),
		maker: manifest && makerOf(manifest),
		isDev: entry.dev ?? false,
		isOptional: entry.optional ?? false,
		isForPlatform: entry.os !== undefined || entry.cpu !== undefined,
		isInstalled: manifest !== null,
		hasInstallScript:
			entry.hasInstallScript === true ||
			SCRIPTS_OF_INSTALLING.some((script) => scripts.includes(script)) ||
			existsSync(join(folder, path, 'binding.gyp')), // npm compiles it unasked
		integrity: entry.integrity ?? null,
		dependencies: { ...entry.dependencies, ...entry.optionalDependencies }
	};
}

function licenceOf({ license, licenses }: Manifest): string | null {
	const named = typeof license === 'string' ? license : license?.type;
	return (named ?? licenses?.map(({ type }) => type).join(' OR ')) || null;
}

function makerOf({ author, repository, homepage }: Manifest): string | null {
	const ofAuthor =
		typeof author === 'object' ? (author.url ?? author.email) : /[<(]([^>)]+)[>)]/.exec(author ?? '')?.[1];
	const source = typeof repository === 'string' ? repository : repository?.url;
	const address = source
		?.replace(/^git\+/, '')
		.replace(/^(git|ssh):\/\/(git@)?/, 'https://')
		.replace(/\.git$/, '');
	const ofSource =
		address && (/^https?:/.test(address) ? address : `https://github.com/${address.replace(/^github:/, '')}`);
	return ofSource ?? homepage ?? ofAuthor ?? null;
}
