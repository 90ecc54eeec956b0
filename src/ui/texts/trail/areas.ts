import type { CommandText } from './command-text.ts';

export const areasTrail = {
	'areas.configure-county': {
		name: 'Kreis eingerichtet',
		sentence: () => 'hat Gebiete, Namen und Kreisregionen aus der Konfiguration des Kreises übernommen.'
	},
	'areas.import-boundaries': {
		name: 'Grenzen übernommen',
		sentence: (detail) => {
			const areas = detail.count('areas', 'Gebiet', 'Gebieten');
			const validOn = detail.text('validOn');
			return `hat aus der Datei${detail.quoted('fileName')} Grenzen${areas ? ` von ${areas}` : ''} übernommen${validOn ? `, Gebietsstand ${germanDay(validOn)}` : ''}.`;
		}
	}
} as const satisfies Record<string, CommandText>;

/** `2025-12-31` → `31.12.2025`; anything else stays as it is. */
function germanDay(day: string): string {
	return day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
}
