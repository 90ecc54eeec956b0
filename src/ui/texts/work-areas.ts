import type { Permission } from '#domain/access';

/**
 * Where people work behind the sign-in, in the order of their start page. Adding one is adding a line; who may open it
 * stands in `src/routes/route-access.ts`.
 */
export type WorkArea = {
	readonly route: string;
	readonly title: string;
	/** What one does there. */
	readonly sentence: string;
	/** Whoever has none of these may open the page, but has nothing to do there. */
	readonly for?: readonly Permission[];
};

export const WORK_AREAS: readonly WorkArea[] = [
	{
		route: '/intern/lieferungen',
		title: 'Lieferungen annehmen und nachsehen',
		sentence: 'Tabellen prüfen lassen, sehen, was sie ändern würden, und nachlesen, was schon geliefert ist.'
	},
	{
		route: '/intern/arbeitsstand',
		title: 'Arbeitsstand ansehen, vertraulich',
		sentence: 'Die berechneten Zahlen vor der Freigabe. Wer sie ansieht, steht im Protokoll.'
	},
	{
		route: '/intern/ausgaben',
		title: 'Ausgaben berechnen und freigeben',
		sentence: 'Den Arbeitsstand neu berechnen, eine Ausgabe freigeben, frühere Fassungen vergleichen.',
		for: ['monitor:compute', 'monitor:release']
	},
	{
		route: '/intern/eigene-daten',
		title: 'Eigene Zahlen und Stellungnahme',
		sentence: 'Die Zahlen der eigenen Stadt oder Gemeinde sehen und zur eigenen Auswertung Stellung nehmen.'
	},
	{
		route: '/intern/konten',
		title: 'Konten und Rollen',
		sentence: 'Personen einladen, Rollen geben und beenden, Konten sperren oder zurückholen.'
	},
	{
		route: '/intern/organisationen',
		title: 'Organisationen',
		sentence: 'Stellen des Kreises, Städte und Gemeinden, Träger: wer dort welche Rolle hat.'
	},
	{
		route: '/intern/protokoll',
		title: 'Protokoll lesen und prüfen',
		sentence: 'Alle Änderungen suchen, ausgeben und nachrechnen, ob nichts daran verändert wurde.'
	},
	{
		route: '/intern/betrieb',
		title: 'Betrieb: Aufgaben, Sicherungen, Fassungen',
		sentence: 'Ob das Programm läuft, wie es soll, und was ansteht.'
	}
];
