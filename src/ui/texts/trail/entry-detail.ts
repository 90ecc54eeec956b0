import { formatNumber } from '../format-number.ts';

const LONGEST_TEXT = 120;
/** What draws nothing, or turns the line around: in a name it could make an entry read differently from what it says. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * What an entry of the trail recorded. Entries stay as they were written, while commands learn to record more: every field
 * may be missing, and a sentence must be told without it.
 */
export class EntryDetail {
	readonly #fields: Readonly<Record<string, unknown>>;

	constructor(fields: unknown) {
		const isObject = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
		this.#fields = isObject ? (fields as Record<string, unknown>) : {};
	}

	/** The text of a field, shortened and without invisible signs; null where there is none. */
	text(name: string): string | null {
		const value = this.#own(name);
		const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
		const shown = text.replace(INVISIBLE, '').trim();
		return shown.length > LONGEST_TEXT ? `${shown.slice(0, LONGEST_TEXT - 1)}…` : shown || null;
	}

	/** The text in quotation marks with a blank before it, or nothing: `hat die Datei${detail.quoted('fileName')}`. */
	quoted(name: string): string {
		const text = this.text(name);
		return text === null ? '' : ` „${text}“`;
	}

	/** The text with a blank before it, or nothing: `die Lieferung${detail.after('delivery')}`. */
	after(name: string): string {
		const text = this.text(name);
		return text === null ? '' : ` ${text}`;
	}

	/** Null where there is no number. */
	number(name: string): number | null {
		const value = this.#own(name);
		return typeof value === 'number' && Number.isFinite(value) ? value : null;
	}

	isTrue(name: string): boolean {
		return this.#own(name) === true;
	}

	/** `1 Gebiet`, `14 Gebiete`; null where there is no number. */
	count(name: string, one: string, many: string): string | null {
		const number = this.number(name);
		return number === null ? null : `${formatNumber(number, 0)} ${number === 1 ? one : many}`;
	}

	/** How many things a list has; null where there is no list. */
	length(name: string): number | null {
		const value = this.#own(name);
		return Array.isArray(value) ? value.length : null;
	}

	/** The texts of a list. */
	texts(name: string): string[] {
		const value = this.#own(name);
		return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
	}

	/** A field that has fields of its own. */
	part(name: string): EntryDetail {
		return new EntryDetail(this.#own(name));
	}

	#own(name: string): unknown {
		return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
	}
}
