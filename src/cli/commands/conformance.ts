import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CliCommand } from '../cli-command.ts';
import { runVectorFile, type FileResult } from './conformance/run-vector-file.ts';
import { readVectorFile } from './conformance/vector-file.ts';

const SHOWN_DIFFERENCES = 3;

/** Checks the product's own calculations against published reference values: exit 1 if a supported one fails. */
export const conformance: CliCommand = {
	name: 'conformance',
	usage: 'DIR [--json]',
	summary: 'Rechnet Vergleichsfälle nach: jede Datei in DIR, erkannt am Namen des Verfahrens.',
	needsDatabase: false,
	run: async (args, io) => {
		const asJson = args.includes('--json');
		const [folder, ...more] = args.filter((argument) => !argument.startsWith('--'));
		if (!folder || more.length > 0 || args.some((argument) => argument.startsWith('--') && argument !== '--json')) {
			io.stderr('Aufruf: kreislauf conformance DIR [--json]\n');
			return 2;
		}
		const path = resolve(io.cwd, folder);
		if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
			io.stderr(`Der Ordner ${folder} wurde nicht gefunden.\n`);
			return 1;
		}
		const results: FileResult[] = [];
		const names = readdirSync(path)
			.filter((name) => name.endsWith('.json'))
			.sort();
		for (const [index, name] of names.entries()) {
			if (io.isTerminal) io.stderr(`\r\u001b[K${index + 1} von ${names.length}: ${name}`);
			const file = readVectorFile(readFileSync(join(path, name), 'utf8'));
			if (file) results.push(await runVectorFile(name, file));
			else io.stderr(`${name} ist keine Datei mit Vergleichsfällen und wurde übergangen.\n`);
		}
		if (io.isTerminal) io.stderr('\r\u001b[K');
		io.stdout(asJson ? `${JSON.stringify(results)}\n` : describe(results));
		return results.some(({ failed }) => failed.length > 0) ? 1 : 0;
	}
};

function describe(results: readonly FileResult[]): string {
	const lines = results.flatMap(({ method, cases, passed, failed, unsupported }) => [
		unsupported
			? `–  ${method}: noch nicht unterstützt`
			: `${failed.length ? '✗' : '✓'}  ${method}: ${passed} von ${cases}`,
		...failed.flatMap(({ id, differences }) => [
			`     ${id}`,
			...differences.slice(0, SHOWN_DIFFERENCES).map((difference) => `       ${difference}`)
		])
	]);
	const [passed, failed] = [
		results.reduce((sum, result) => sum + result.passed, 0),
		results.reduce((sum, result) => sum + result.failed.length, 0)
	];
	return `${lines.join('\n')}\n${passed} Fälle stimmen überein, ${failed} weichen ab.\n`;
}
