import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataDirectory } from './data-directory.ts';

test('a new data directory is its owner’s alone, with everything in it', () => {
	const place = mkdtempSync(join(tmpdir(), 'kreislauf-data-'));
	const { folder, deliveries } = dataDirectory({ KREISLAUF_DATA: join(place, 'neu') });
	expect([folder, deliveries].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
	rmSync(place, { recursive: true });
});
