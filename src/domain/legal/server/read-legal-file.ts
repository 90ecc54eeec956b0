/** The county's own files, `legal/<page>.json`: what the pages say until somebody saves a text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { countyFolder } from '#domain/areas/server';
import type { LegalPage, StoredLegalText } from '../legal-text.ts';

const schema = z.strictObject({
	title: z.string().min(1),
	lead: z.string().default(''),
	isSample: z.boolean(),
	reviewedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
	fields: z.record(z.string(), z.string()),
	/** Line by line, so that a file can be read. */
	more: z.array(z.string())
});

export function readLegalFile(page: LegalPage): StoredLegalText {
	const path = join(countyFolder, 'legal', `${page}.json`);
	const { more, ...text } = schema.parse(JSON.parse(readFileSync(path, 'utf8')));
	return { ...text, more: more.join('\n'), page, version: 0, saved: null };
}
