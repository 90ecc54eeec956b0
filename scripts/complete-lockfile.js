/**
 * Completes package-lock.json after `npm install`: a registry mirror may lack the binaries for other platforms, npm then
 * leaves them out of the lockfile, and `npm ci` refuses such a lockfile. Each missing optional platform package gets an
 * entry with the exact version its parent asks for, so that `npm ci` passes here and installs it where it exists.
 * Run: node scripts/complete-lockfile.js
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATING_SYSTEMS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony'];
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64'];

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const parent of Object.values(lockfile.packages)) {
	for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
		const path = `node_modules/${name}`;
		const words = name.split(/[/-]/);
		const os = OPERATING_SYSTEMS.find((known) => words.includes(known));
		const cpu = PROCESSORS.find((known) => words.includes(known));
		if (lockfile.packages[path] || !os || !cpu || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) continue;
		lockfile.packages[path] = { version, cpu: [cpu], ...(parent.dev ? { dev: true } : {}), optional: true, os: [os] };
		added += 1;
	}
}
const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
	'package-lock.json',
	`${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, '\t')}\n`
);
console.log(`${added} platform packages added to the lockfile.`);
