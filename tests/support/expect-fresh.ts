import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A document made from the code is what the code says today; `UPDATE_DOCS=1` writes it. */
export function expectFresh(path: string, text: string): void {
	if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, text);
	expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(text);
}
