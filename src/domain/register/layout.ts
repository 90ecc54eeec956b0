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
	} & { readonly [column in DetailColumn]?: readonly string[] };
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
		/** Marital status of whoever was never married. */
		readonly single?: readonly string[];
		/** Homes and shared accommodation, where no private households are formed. */
		readonly sharedAccommodation?: readonly string[];
		/** Keys of countries, as birth country and country of the last move use them. */
		readonly germany?: readonly string[];
		/** Countries repatriates (Aussiedlerinnen und Aussiedler) came from. */
		readonly repatriateCountries?: readonly string[];
		/** How the German citizenship was acquired. */
		readonly acquisition?: {
			readonly naturalised: readonly string[];
			readonly option: readonly string[];
			readonly repatriate: readonly string[];
		};
		readonly bornToGermansAbroad?: readonly string[];
		readonly event?: {
			readonly birth: readonly string[];
			readonly death: readonly string[];
			readonly arrival: readonly string[];
			readonly departure: readonly string[];
			readonly within: readonly string[];
		};
	};
};

/**
 * Optional columns for households, migration background, quarters and movements. Keys (of addresses, persons, surnames)
 * may be hashed: they are only compared.
 */
export type DetailColumn =
	| 'addressKey'
	| 'quarter'
	| 'accommodation'
	| 'surnameKey'
	| 'maritalStatus'
	| 'movedIn'
	| 'previousAddress'
	| 'spouseKey'
	| 'parent1Key'
	| 'parent2Key'
	| 'birthCountry'
	| 'previousCountry'
	| 'acquisition'
	| 'bornToGermansAbroad'
	/** Extracts of movements: what happened, when, and the municipality at the other end of a move. */
	| 'event'
	| 'eventDate'
	| 'otherArea'
	| 'motherBirthDate';

/** Heads are compared without case, blanks, quotes, umlauts and separators: `Gemeindeschlüssel` = `gemeinde_schluessel`. */
export function comparableHead(head: string): string {
	const lower = head.trim().toLowerCase();
	const plain = lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
	return plain.replace(/[^a-z0-9]/g, '');
}
