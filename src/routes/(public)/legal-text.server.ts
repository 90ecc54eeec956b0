/** Texts the operator is responsible for, kept as data beside the county's configuration: `legal/<page>.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { countyFolder } from '#domain/areas/server';

const schema = z.strictObject({
	title: z.string(),
	lead: z.string().optional(),
	/** A sample the operator has not yet made their own; the page says so. */
	isSample: z.boolean(),
	reviewedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
	contact: z.strictObject({ email: z.email().optional(), phone: z.string().optional() }).optional(),
	sections: z.array(
		z.strictObject({ heading: z.string(), paragraphs: z.array(z.string()), list: z.array(z.string()).optional() })
	)
});

export type LegalText = z.output<typeof schema> & { readonly file: string };
export type LegalPageName = 'impressum' | 'datenschutz' | 'barrierefreiheit' | 'leichte-sprache';

export function readLegalText(name: LegalPageName): LegalText {
	const path = join(countyFolder, 'legal', `${name}.json`);
	return { ...schema.parse(JSON.parse(readFileSync(path, 'utf8'))), file: `legal/${name}.json` };
}
