import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Issue } from '#domain/audit';
import { residenceConcept } from '#domain/statistics';
import type { ResidenceCheck } from '../../../count-details.ts';

/** Persons by which a count may differ from a total of the same day, at least five. */
const TOLERANCE = 0.0005;

/**
 * Holds the counted persons against both totals of each municipality. The file: `Gemeindeschluessel;Hauptwohnung;
 * Wohnberechtigte`, one line a municipality, whole numbers; a first line without numbers is the head.
 */
export function checkResidence(
	path: string,
	persons: ReadonlyMap<string, number>
): { checks: ResidenceCheck[] } | { issue: Issue } {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		return { issue: { rule: 'file-not-found', level: 'error', file: basename(path) } };
	}
	const checks: ResidenceCheck[] = [];
	for (const [index, line] of text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.entries()) {
		if (line.trim() === '') continue;
		const [area = '', main = '', entitled = ''] = line.split(';').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
		if (!/^\d+$/.test(main) || !/^\d+$/.test(entitled)) {
			if (index === 0) continue;
			return { issue: { rule: 'totals-invalid', level: 'error', file: basename(path), row: index + 1 } };
		}
		const sum = persons.get(area);
		if (sum === undefined) continue;
		const tolerance = Math.max(5, Math.round(Number(main) * TOLERANCE));
		checks.push({ area, ...residenceConcept(sum, Number(main), Number(entitled), tolerance) });
	}
	return { checks };
}
