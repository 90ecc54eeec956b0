/** How a register office writes its extract: names of the columns, delimiter, dates, codes. See `layouts/*.json`. */

export type RegisterLayout = {
	readonly name: string;
	/** German, one sentence: whose extract this describes. */
	readonly description: string;
	readonly delimiter: ';' | ',' | '|' | '\t';
	readonly dateFormat: 'YYYY-MM-DD' | 'DD.MM.YYYY' | 'YYYYMMDD';
	/** Left out of the area keys in the file: `06` where `433010` stands for `06433010`. */
	readonly areaPrefix: string;
	/** Accepted heads of each column; case, umlauts and surrounding blanks do not matter. The first one is the usual. */
	readonly columns: {
		readonly area: readonly string[];
		readonly birthDate: readonly string[];
		readonly sex: readonly string[];
		readonly citizenship: readonly string[];
		readonly residence: readonly string[];
		/** Optional: a second citizenship; German beside another counts as German. */
		readonly secondCitizenship?: readonly string[];
		/** Optional: a hashed key that stands for one person within its municipality. */
		readonly personKey?: readonly string[];
		/** Optional: says whether the person is invented. */
		readonly origin?: readonly string[];
	};
	readonly codes: {
		readonly sex: {
			readonly female: readonly string[];
			readonly male: readonly string[];
			readonly diverse: readonly string[];
			/** Codes for "not stated"; an empty field counts among them. */
			readonly notStated: readonly string[];
		};
		readonly residence: { readonly main: readonly string[]; readonly secondary: readonly string[] };
		readonly citizenship: {
			readonly german: readonly string[];
			/** What a foreign state looks like: three digits, two or three letters, or one of a list. */
			readonly foreign: 'three-digits' | 'letters' | readonly string[];
		};
		readonly invented: readonly string[];
	};
};

/** Heads are compared without case, blanks, quotes, umlauts and separators: `Gemeindeschlüssel` = `gemeinde_schluessel`. */
export function comparableHead(head: string): string {
	const lower = head.trim().toLowerCase();
	const plain = lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
	return plain.replace(/[^a-z0-9]/g, '');
}
