import type { Issue } from '#domain/audit';
import type { IntakeRule } from './intake-rule.ts';

/** A file with a million bad cells shows the first of each kind and the number of the others. */
const MOST_PER_RULE = 20;

type Place = { readonly row?: number | undefined; readonly column?: number | undefined };

/** What is odd about one file, collected while it is read. */
export class Findings {
	readonly #file: string;
	readonly #issues: Issue[] = [];
	readonly #perRule = new Map<IntakeRule, { level: Issue['level']; count: number }>();

	constructor(file: string) {
		this.#file = file;
	}

	error(rule: IntakeRule, place: Place = {}, detail: Record<string, string | number> = {}): void {
		this.#add('error', rule, place, detail);
	}

	warning(rule: IntakeRule, place: Place = {}, detail: Record<string, string | number> = {}): void {
		this.#add('warning', rule, place, detail);
	}

	note(rule: IntakeRule, place: Place = {}, detail: Record<string, string | number> = {}): void {
		this.#add('note', rule, place, detail);
	}

	get hasErrors(): boolean {
		return [...this.#perRule.values()].some((entry) => entry.level === 'error');
	}

	/** In the order found; per rule at most twenty, then one line that counts the others. */
	list(): readonly Issue[] {
		const more = [...this.#perRule]
			.filter(([, { count }]) => count > MOST_PER_RULE)
			.map(([rule, { level, count }]): Issue => ({
				rule: 'and-more' satisfies IntakeRule,
				level,
				file: this.#file,
				detail: { rule, count: count - MOST_PER_RULE }
			}));
		return [...this.#issues, ...more];
	}

	#add(level: Issue['level'], rule: IntakeRule, { row, column }: Place, detail: Record<string, string | number>): void {
		const seen = this.#perRule.get(rule) ?? { level, count: 0 };
		this.#perRule.set(rule, { level, count: seen.count + 1 });
		if (seen.count >= MOST_PER_RULE) return;
		this.#issues.push({
			rule,
			level,
			file: this.#file,
			...(row === undefined ? {} : { row }),
			...(column === undefined ? {} : { column }),
			...(Object.keys(detail).length === 0 ? {} : { detail })
		});
	}
}
