import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { countyFolder } from '#domain/areas/server';
import { CannotStart } from '#platform/cannot-start';
import { RETENTION_RULES, type RetentionRule, type RetentionRuleId } from '../retention-rules.ts';
import { momentBefore, type Span } from '../span.ts';

const length = z.int().positive().max(1000);
const span = z.union([
	z.strictObject({ days: length }),
	z.strictObject({ months: length }),
	z.strictObject({ years: length })
]);
/** `decided`: who settled it, and when; for whoever asks one day. */
const schema = z.record(z.string(), z.strictObject({ period: span, decided: z.string().min(1) }));

/**
 * What the county has settled in place of our proposals, in `retention.json` of its folder:
 * `{"rejected-files": {"period": {"years": 2}, "decided": "Verfügung vom 1.3.2027"}}`. Without the file, nothing.
 * @throws {CannotStart} for a rule that is unknown or not the county's to settle, and for a period that is too short.
 */
export function readSettledPeriods(folder = countyFolder): ReadonlyMap<RetentionRuleId, Span> {
	const path = join(folder, 'retention.json');
	if (!existsSync(path)) return new Map();
	const parsed = schema.safeParse(parse(path));
	if (!parsed.success) {
		const places = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
		throw new CannotStart(`${path} ist so nicht zu gebrauchen. Bitte prüfen: ${places || 'die ganze Datei'}.`);
	}
	return new Map(
		Object.entries(parsed.data).map(([id, { period }]) => {
			const problem = problemWith(id, period);
			if (problem) throw new CannotStart(`${path}: „${id}“ ${problem}.`);
			return [id as RetentionRuleId, period];
		})
	);
}

function parse(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new CannotStart(`${path} ist kein JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function problemWith(id: string, period: Span): string | null {
	if (!Object.hasOwn(RETENTION_RULES, id)) return 'ist keine Regel des Löschkonzepts (siehe docs/retention.md)';
	const rule: RetentionRule = RETENTION_RULES[id as RetentionRuleId];
	if (rule.settledBy !== 'county' || rule.period === null) return 'legt nicht der Kreis fest';
	const now = new Date();
	const isTooShort = rule.atLeast && momentBefore(now, period) > momentBefore(now, rule.atLeast);
	return isTooShort ? 'ist zu kurz (siehe docs/retention.md)' : null;
}
