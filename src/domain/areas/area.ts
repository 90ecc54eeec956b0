/** Levels from small to large; `reference` are comparison areas such as Rhein-Main, made of counties. */
export type AreaLevel =
	'quarter' | 'municipality' | 'region' | 'county' | 'district' | 'state' | 'country' | 'reference';

/** AGS for official areas (`DG`, `06`, `06433`, `06433001`), `region:nord` for regions. Always text: leading zeros count. */
export type AreaId = string & { readonly [areaId]: true };
declare const areaId: unique symbol;

export type Area = {
	readonly id: AreaId;
	readonly level: AreaLevel;
	/** Short official name, "Rüsselsheim am Main", "Kreis Groß-Gerau", "Region Nord". */
	readonly name: string;
	/** Last part of the address: `/gebiete/ruesselsheim-am-main`. */
	readonly slug: string;
	/** Order in tables: municipalities alphabetically, regions, county, state, country. */
	readonly position: number;
};

/** Which municipalities make up a region; regions differ per planning field and date. */
export type Membership = {
	readonly part: AreaId;
	readonly whole: AreaId;
	readonly planningField: string;
	readonly validFrom: string;
	readonly validTo: string | null;
};

/** A merger or a split: `share` of the predecessor's population came to the successor on that day. */
export type Succession = {
	readonly predecessor: AreaId;
	readonly successor: AreaId;
	/** ISO date. */
	readonly changedOn: string;
	/** 0 to 1. */
	readonly share: number;
};

/** One tile of the map that shows every municipality at the same size. `column` and `row` count from 0, north on top. */
export type Tile = { readonly area: AreaId; readonly column: number; readonly row: number };
