import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { compile } from 'sass';
import { expect, test } from 'vitest';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

test('kern.css is what kern.scss compiles to, so that the build needs no Sass', async () => {
	const { css } = compile(beside('kern.scss'), { loadPaths: ['node_modules'], quietDeps: true });
	const formatting = { parser: 'css', useTabs: true, singleQuote: true, printWidth: 120 };
	expect(await format(readFileSync(beside('kern.css'), 'utf8'), formatting)).toBe(await format(css, formatting));
});
