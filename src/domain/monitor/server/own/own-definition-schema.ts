/** A definition as forms and the database hold it; drafts may lack texts, never shape. */
import { z } from 'zod';
import { THEMES } from '../../indicator.ts';
import { OWN_KINDS, OWN_LEVELS, PER, type OwnDefinition } from '../../own/own-definition.ts';

const LONGEST = 4000;
const text = z
	.string()
	.transform((given) => given.replaceAll('\r\n', '\n').trim())
	.pipe(z.string().max(LONGEST));
const line = z.string().trim().max(200);
const age = z.union([
	z.tuple([z.number().int().min(0).max(120)]).readonly(),
	z.tuple([z.number().int().min(0).max(120), z.number().int().min(0).max(120)]).readonly()
]);
const part = z.strictObject({
	measure: z
		.string()
		.regex(/^[a-z][a-z0-9-]*$/)
		.max(100),
	where: z.object({ age: age.optional() }).catchall(z.string().min(1).max(100)).optional(),
	times: z.literal(-1).optional(),
	yearOffset: z.number().int().min(-10).max(-1).optional()
});
const MOST_PARTS = 12;
const term = z.array(part).max(MOST_PARTS).readonly();

const shape = z.strictObject({
	name: line,
	shortName: z.string().trim().max(60),
	synonyms: z.array(z.string().trim().min(2).max(100)).max(20).readonly(),
	theme: z.enum(THEMES),
	meaning: text,
	kind: z.enum(OWN_KINDS),
	per: z.literal([...PER]),
	decimals: z.number().int().min(0).max(3),
	polarity: z.enum(['higher-is-better', 'lower-is-better', 'neutral']),
	numerator: term,
	numeratorText: line,
	denominator: term,
	denominatorText: line,
	smallestDenominator: z.number().int().min(1).max(100_000),
	levels: z.array(z.enum(OWN_LEVELS)).readonly(),
	leadingBasis: z.enum(['register', 'official']),
	source: text,
	licence: text,
	method: text,
	readingAid: text,
	doesNotSay: text,
	pitfalls: text,
	legalBasis: text
});

/** The same type on both sides: an age range without upper end is a tuple of one there, an optional second here. */
export const ownDefinitionSchema = shape as unknown as z.ZodType<OwnDefinition, OwnDefinition>;
