/**
 * What a backup says about itself. The archive begins with the head, so that a file of a newer program is recognised
 * before anything else is read, and ends with the manifest, so that a file that was cut off has none.
 */
import { z } from 'zod';
import { BackupRefused } from './backup-refused.ts';

/** Raised whenever an older program could misread what a newer one writes. */
export const FORMAT = 1;

export const HEAD_NAME = 'kreislauf.json';
export const MANIFEST_NAME = 'manifest.json';

const count = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const identifier = z.string().regex(/^[a-z_][a-z0-9_]*$/);

const headSchema = z.object({
	kind: z.literal('kreislauf backup'),
	format: count,
	/** Version of the program that wrote it. */
	program: z.string(),
	createdAt: z.iso.datetime()
});

const manifestSchema = headSchema.extend({
	migrations: z.array(z.object({ name: z.string(), sha256 })),
	tables: z.array(
		z.object({
			schema: identifier,
			name: identifier,
			rows: count,
			bytes: count,
			/** Over the lines in the order of the archive. */
			sha256,
			/** Over the same lines in any order: what is compared with the table after restoring. */
			fingerprint: z.string().regex(/^[0-9a-f]{32}$/)
		})
	),
	sequences: z.array(
		z.object({ schema: identifier, name: identifier, lastValue: z.string().regex(/^-?\d+$/), isCalled: z.boolean() })
	),
	files: z.array(z.object({ path: z.string(), bytes: count, sha256 })),
	/** Marks of the caller's to compare with later, by name; for example the newest hash of the trail. */
	checkpoints: z.record(z.string(), z.string())
});

export type Head = z.infer<typeof headSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type TablePart = Manifest['tables'][number];
export type FilePart = Manifest['files'][number];

export const parseHead = (text: string): Head => parse(headSchema, text, HEAD_NAME);
export const parseManifest = (text: string): Manifest => parse(manifestSchema, text, MANIFEST_NAME);

/** The format is looked at first: what else a newer one says, this program need not understand. */
function parse<T>(schema: z.ZodType<T>, text: string, place: string): T {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		throw new BackupRefused('damaged', { place }, error);
	}
	const { format, program } = (json ?? {}) as { format?: unknown; program?: unknown };
	if (typeof format === 'number' && format > FORMAT)
		throw new BackupRefused('newer-format', { program: String(program) });
	const parsed = schema.safeParse(json);
	if (!parsed.success) throw new BackupRefused('damaged', { place }, parsed.error);
	return parsed.data;
}
