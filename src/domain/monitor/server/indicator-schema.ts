/** What a definition file must hold. Read at start, so that a mistake is named before any figure is computed. */
import { z } from 'zod';
import { FORMULAS, THEMES } from '../indicator.ts';

const text = z.string().trim().min(3);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be a slug in small letters');
const age = z.union([
	z.tuple([z.number().int().min(0)]),
	z
		.tuple([z.number().int().min(0), z.number().int().min(0)])
		.refine(([from, to]) => from <= to, 'must not end before it begins')
]);

const part = z.strictObject({
	measure: id,
	where: z.object({ age: age.optional() }).catchall(z.string().min(1)).optional(),
	times: z.number().optional(),
	weightedByAge: z.literal(true).optional(),
	yearOffset: z.number().int().min(-10).max(0).optional()
});
const term = z.array(part).min(1);

export const indicatorSchema = z
	.strictObject({
		id,
		catalogue: z.string().regex(/^[A-Z]\d{2}[a-z]?$/, 'must look like D07'),
		version: z.number().int().min(1),
		theme: z.enum(THEMES),
		position: z.number().int().min(1),
		name: text,
		shortName: text,
		synonyms: z.array(z.string().trim().min(2)),
		meaning: text,
		formula: z.enum(FORMULAS).optional(),
		numerator: term,
		numeratorText: text,
		denominator: term.optional(),
		denominatorText: text.optional(),
		multiplier: z.number().positive(),
		unit: z.string(),
		decimals: z.number().int().min(0).max(4),
		polarity: z.enum(['higher-is-better', 'lower-is-better', 'neutral']),
		interval: z.enum(['wilson', 'byar', 'none']),
		smallestDenominator: z.number().min(0),
		levels: z.array(z.enum(['municipality', 'region', 'county', 'district', 'state', 'country'])).min(1),
		leadingBasis: z.enum(['register', 'official']),
		populationBasis: text,
		source: text,
		licence: text,
		rhythm: text,
		method: text,
		readingAid: text,
		doesNotSay: text,
		pitfalls: text,
		firstYear: z.number().int().optional(),
		breaks: z.array(
			z.strictObject({
				year: z.number().int(),
				basis: z.enum(['register', 'official']).optional(),
				text,
				label: text.max(28).optional()
			})
		),
		related: z.array(id),
		regionalatlas: z
			.string()
			.regex(/^AI[-A-Z0-9]+$/, 'must look like AI0215')
			.optional(),
		legalBasis: text.optional()
	})
	.refine(({ denominator, denominatorText }) => (denominator === undefined) === (denominatorText === undefined), {
		path: ['denominatorText'],
		message: 'belongs to a denominator'
	})
	.refine(
		({ formula = 'quotient', denominator }) =>
			formula === 'quotient' || (formula === 'median-age') === (denominator === undefined),
		{ path: ['formula'], message: 'median-age has no denominator, the other named formulas need one' }
	)
	.refine(({ interval, denominator }) => interval === 'none' || denominator !== undefined, {
		path: ['interval'],
		message: 'needs a denominator'
	});
