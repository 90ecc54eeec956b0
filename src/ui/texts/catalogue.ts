/** Words of the catalogue of indicators: levels, kinds of sources, states. */
import type { Indicator, Level } from '#domain/monitor';

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
	municipality: 'Städte und Gemeinden',
	region: 'Regionen',
	county: 'Kreis',
	district: 'Regierungsbezirk',
	state: 'Land',
	country: 'Deutschland'
};

type SourceKind = { readonly id: string; readonly name: string; readonly isIn: RegExp };

/** Who delivers; an indicator can have several. Told from the source every definition names. */
export const SOURCE_KINDS: readonly SourceKind[] = [
	{
		id: 'register',
		name: 'Melderegister der Städte und Gemeinden',
		isIn: /melderegister|wie bei der Bevölkerungszahl/i
	},
	{
		id: 'statistik',
		name: 'Statistische Ämter',
		isIn: /Statistischen? (Ämter|Bundesamt|Landesamt)|Statistische[ns]? Landesamt|\(\d{5}|Zensus|Volkswirtschaftliche|Pflegestatistik/
	},
	{ id: 'arbeitsagentur', name: 'Bundesagentur für Arbeit', isIn: /Bundesagentur/ },
	{
		id: 'eigene',
		name: 'Ämter des Kreises und Träger',
		isIn: /amt des Kreises|Sozialamt|Jobcenter des|des Kreises|Behörde|behörde|stelle|stellen im Kreis|Aufsicht|aufsicht|Landeswohlfahrtsverband|Schulverwaltung/
	},
	{ id: 'private', name: 'Private Quelle', isIn: /Creditreform/ }
];

export function sourceKindsOf({ source }: Pick<Indicator, 'source'>): SourceKind[] {
	return SOURCE_KINDS.filter(({ isIn }) => isIn.test(source));
}

export type FigureState = 'with-figures' | 'not-delivered' | 'theme-closed';

export const STATE_WORDS: Readonly<Record<FigureState, string>> = {
	'with-figures': 'mit Zahlen',
	'not-delivered': 'noch keine Lieferung',
	'theme-closed': 'Sonderthema, nicht in dieser Ausgabe'
};
