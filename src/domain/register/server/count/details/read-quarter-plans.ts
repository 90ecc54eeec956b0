import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Issue } from '#domain/audit';
import { SMALLEST_SIZE, type QuarterPlan } from '../../../quarters/quarter-plan.ts';

const schema = z.object({
	quarters: z.array(
		z.object({
			municipality: z.string().regex(/^\d{8}$/),
			smallestSize: z.int().min(100).max(100_000).default(SMALLEST_SIZE),
			quarters: z
				.array(
					z.object({
						code: z.string().regex(/^[\p{L}\d][\p{L}\d._ -]{0,40}$/u),
						name: z.string().trim().min(1).max(100),
						mergeInto: z.string().optional()
					})
				)
				.min(1)
		})
	)
});

/** The `quarters` of a county's configuration or of a file of the same form; only municipalities that are counted. */
export function readQuarterPlans(
	path: string,
	areas: readonly string[]
): { plans: readonly QuarterPlan[] } | { issue: Issue } {
	const refuse = (place: string): { issue: Issue } => ({
		issue: { rule: 'quarters-invalid', level: 'error', file: basename(path), detail: { place } }
	});
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return refuse('kein lesbares JSON');
	}
	const parsed = schema.safeParse(content);
	if (!parsed.success) return refuse(parsed.error.issues[0]?.path.join('.') || 'oberste Ebene');
	for (const { municipality, quarters } of parsed.data.quarters) {
		const codes = quarters.map(({ code }) => code);
		if (new Set(codes).size < codes.length) return refuse(`${municipality}: ein Schlüssel steht mehrfach`);
		const lost = quarters.find(({ mergeInto }) => mergeInto !== undefined && !codes.includes(mergeInto));
		if (lost) return refuse(`${municipality}: ${lost.name} soll zu einem unbekannten Sozialraum kommen`);
	}
	const plans = parsed.data.quarters.filter(({ municipality }) => areas.includes(municipality));
	return { plans: plans as readonly QuarterPlan[] };
}
