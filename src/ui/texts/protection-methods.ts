import type { ProtectionMethod } from '#domain/disclosure';

export const PROTECTION_METHOD_NAMES: Readonly<Record<ProtectionMethod, string>> = {
	suppression: 'Sperrung',
	rounding: 'Rundung',
	'small-count-rounding': 'Rundung kleiner Zahlen',
	'cell-key': 'Cell-Key-Verfahren'
};

/** What each does to the numbers, for whoever chooses one. */
export const PROTECTION_METHOD_HINTS: Readonly<Record<ProtectionMethod, string>> = {
	suppression: 'Kleine Zahlen und einige andere fehlen. Alle gezeigten stimmen genau, und Summen gehen auf.',
	rounding: 'Jede Anzahl wird für sich auf ein Vielfaches der Basis gerundet. Summen gehen nicht immer auf.',
	'small-count-rounding':
		'Anzahlen unter der Basis werden 0 oder die Basis, andere ändern sich um weniger als die Basis. Summen gehen auf.',
	'cell-key': 'Jede Anzahl ändert sich zufällig um höchstens 5, dieselbe immer gleich. Summen gehen nicht immer auf.'
};
