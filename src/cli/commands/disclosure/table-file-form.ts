/** What a table file may hold (`docs/how-to/protect-a-table.md`); all sums are computed, and codes are checked after reading. */
import { z } from 'zod';
import { tableKey, type CodeTree } from '#domain/disclosure';

const tree: z.ZodType<CodeTree> = z.lazy(() =>
	z.strictObject({ code: z.string().min(1), children: z.array(tree).optional() })
) as z.ZodType<CodeTree>;
/** Larger ones the solver cannot tell from infinity. */
const LARGEST = 1e12;
const count = z.number().min(0).max(LARGEST);
const codes = z
	.union([z.string(), z.array(z.string())])
	.transform((cell) => (typeof cell === 'string' ? cell : tableKey(cell)));
const parts = z.union([z.array(codes), z.record(z.string(), z.literal(1)).transform((named) => Object.keys(named))]);
/** Both are needed, so neither can be misspelt unseen. */
const sum = z.object({ total: codes, parts });
const percent = z.number().positive().max(100);
const dominanceRule = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('nk'), n: z.number().int().min(1), k: percent }),
	z.strictObject({ type: z.literal('p'), p: percent }),
	z.strictObject({ type: z.literal('pq'), p: percent, q: percent })
]);
export const tableFileForm = z.strictObject({
	dimensions: z
		.array(z.strictObject({ name: z.string().min(1), tree }))
		.min(1)
		.optional(),
	inner: z
		.array(
			z.strictObject({
				k: z.array(z.string()),
				v: count,
				units: z.number().int().min(0).optional(),
				contributions: z.array(count).optional()
			})
		)
		.optional(),
	values: z.record(z.string(), count).optional(),
	equations: z.array(sum).optional(),
	linked: z
		.union([z.array(sum), z.object({ values: z.record(z.string(), count).optional(), equations: z.array(sum) })])
		.optional(),
	primary: z.array(codes).optional(),
	suppressed: z.array(codes).optional(),
	notSuppressible: z.array(codes).optional(),
	weight: z.enum(['value', 'unit', 'log']).optional(),
	protection: z.strictObject({ lower: count, upper: count, sliding: count.optional() }).optional(),
	upperBoundAssumed: z.number().positive().optional(),
	rule: z
		.strictObject({
			maxCount: count,
			zerosSensitive: z.boolean().default(false),
			fewestUnits: z.number().int().min(0).optional(),
			dominance: z.array(dominanceRule).optional()
		})
		.optional()
});

/** All that a file may say, wherever in it. */
export const TABLE_FILE_WORDS = Object.keys(tableFileForm.shape).concat(
	['children', 'units', 'contributions', 'total', 'parts', 'lower', 'upper', 'sliding'],
	['maxCount', 'zerosSensitive', 'fewestUnits', 'dominance']
);
