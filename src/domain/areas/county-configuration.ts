/**
 * One county's areas as its configuration file tells them (`counties/<county>/county.json`): a county changes regions,
 * names and tiles there, without code.
 */
import type { ConfiguredOrganisation } from '#domain/access';
import type { AreaLevel } from './area.ts';

export type CountyConfiguration = {
	readonly id: string;
	readonly name: string;
	readonly areas: readonly {
		readonly id: string;
		readonly level: AreaLevel;
		readonly name: string;
		readonly slug: string;
		/** Names found in files or used in the past; they help to search and never join figures. */
		readonly otherNames?: readonly string[];
		/** Part of, in the administrative hierarchy. */
		readonly partOf?: string;
		readonly validFrom?: string;
		readonly validTo?: string;
		readonly squareKilometres?: number;
	}[];
	/** Regions differ per planning field and date; `general` is what the monitor shows. */
	readonly regions: readonly {
		readonly planningField: string;
		readonly name: string;
		readonly slug: string;
		readonly validFrom: string;
		readonly validTo?: string;
		/** Shown as an assumption until the county has confirmed it. */
		readonly isAssumption: boolean;
		readonly municipalities: readonly string[];
	}[];
	/**
	 * Quarters (Sozialräume) a municipality supplies. The counting zone reads the same list: what is too small, and which
	 * quarter it joins.
	 */
	readonly quarters?: readonly {
		readonly municipality: string;
		/** Fewest inhabitants; 300 where nothing is said. */
		readonly smallestSize?: number;
		/** Where the division comes from, said wherever it is shown: `erfundene Grenzen`. */
		readonly note?: string;
		readonly quarters: readonly {
			readonly code: string;
			readonly name: string;
			readonly mergeInto?: string;
		}[];
	}[];
	/** What became of areas that were merged or split: the share of the population that moved over, 0 to 1. */
	readonly successions?: readonly {
		readonly predecessor: string;
		readonly successor: string;
		readonly changedOn: string;
		readonly share: number;
	}[];
	/** Units of the county, municipalities, secretariats: roles are held in them. Providers are added in the interface. */
	readonly organisations?: readonly ConfiguredOrganisation[];
	readonly tiles: readonly { readonly area: string; readonly column: number; readonly row: number }[];
};
