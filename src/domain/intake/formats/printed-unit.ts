/** Units as the offices print them in the last head line, or in brackets behind a title: `Bevölkerungsstand (Anzahl)`. */
const AMOUNT = '(?:(?:1\\.?000|Tsd\\.?|Mill\\.?|Mio\\.?|Mrd\\.?) ?)?';
const THING =
	'Anzahl|EUR|Euro|€|DM|qm|m²|qkm|km²|ha|cbm|m³|t|kg|kWh|MWh|GWh|Std\\.?|Stunden|Tage|Wochen|Monate|Jahre|Personen|Fälle|Haushalte';
const UNIT = new RegExp(
	`^(?:${AMOUNT}(?:${THING})|1\\.?000|Prozent|%|‰|Promille|Prozentpunkte|Index|\\d{4}=100|(?:${AMOUNT}(?:${THING}|Ew) ?)?(?:je|pro|/) ?\\S.{0,40})$`
);

export function isPrintedUnit(text: string): boolean {
	return UNIT.test(text);
}

/** Counts of things; a lone `-` there may well be zero, while a rate or an amount of `-` says that there is none. */
export function isCountUnit(unit: string | null): boolean {
	return unit === null || /^(?:Anzahl|number|Number|Personen|Fälle|Haushalte)$/.test(unit);
}

export function unitInBrackets(title: string): string | null {
	const unit = /\(([^()]+)\)$/.exec(title.trim())?.[1];
	return unit !== undefined && isPrintedUnit(unit) ? unit : null;
}
