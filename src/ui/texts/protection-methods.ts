import type { ProtectionMethod } from '#domain/disclosure';

export const PROTECTION_METHOD_NAMES: Readonly<Record<ProtectionMethod, string>> = {
	suppression: 'Sperrung',
	rounding: 'Rundung',
	'small-count-rounding': 'Rundung kleiner Zahlen',
	'cell-key': 'Cell-Key-Verfahren'
};
