/**
 * A value's state as a code of the SDMX code list CL_OBS_STATUS (version 2.2). Two of our states share a code where
 * the list knows no difference; the German word beside it keeps them apart. `R` is not in the list: it is the flag
 * that Eurostat prints for revised figures. `D` is "definition differs", for slight deviations that a note explains: the
 * list has no code of its own for numbers altered by disclosure control.
 */
import type { Flag, MissingReason, Value } from '#domain/statistics';

const MISSING_CODES: Readonly<Record<MissingReason, string>> = {
	secret: 'Q',
	'secret-at-source': 'Q',
	unknown: 'O',
	'not-applicable': 'M',
	pending: 'O',
	unreliable: 'U',
	'not-delivered': 'L'
};

const FLAG_CODES: Readonly<Partial<Record<Flag, string>>> = {
	provisional: 'P',
	revised: 'R',
	estimated: 'E',
	limited: 'U',
	break: 'B',
	altered: 'D'
};

/** Label of each code, for readers of the data set. */
export const STATUS_LABELS: Readonly<Record<string, string>> = {
	A: 'Zahl ohne Anmerkung',
	B: 'Bruch in der Zeitreihe',
	D: 'zum Schutz kleiner Zahlen verändert: gerundet oder mit Zufallsüberlagerung',
	E: 'geschätzt',
	L: 'nicht geliefert',
	M: 'Angabe nicht sinnvoll',
	O: 'unbekannt oder noch nicht verfügbar',
	P: 'vorläufig',
	Q: 'gesperrt (Geheimhaltung)',
	R: 'berichtigt',
	U: 'unsicher: eingeschränkte Aussage, oder keine Angabe, weil die Zahl nicht sicher genug ist'
};

/** `A`, `Q`; several codes of one number are joined by a comma: `P,B`. */
export function statusCode(value: Value): string {
	if (value.kind === 'missing') return MISSING_CODES[value.why];
	return value.flags.flatMap((flag) => FLAG_CODES[flag] ?? []).join(',') || 'A';
}
