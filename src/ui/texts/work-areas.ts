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
	/** For whoever holds one of these; left out: for everybody who may open it. Of one route the first that fits is shown. */
	readonly for?: readonly Permission[];
};

export const WORK_AREAS: readonly WorkArea[] = [
	{
		route: '/intern/lieferungen',
		title: 'Lieferungen annehmen und nachsehen',
		sentence: 'Tabellen prüfen lassen, sehen, was sie ändern würden, und nachlesen, was schon geliefert ist.',
		for: ['intake:write']
	},
	{
		route: '/intern/lieferungen',
		title: 'Auszählungen einreichen und nachsehen',
		sentence: 'Eine ausgezählte Tabelle einreichen und sehen, ob sie angenommen wurde.',
		for: ['intake:receive']
	},
	{
		route: '/intern/lieferungen',
		title: 'Lieferungen nachsehen',
		sentence: 'Was geliefert, angenommen oder abgelehnt wurde, und was sich dadurch geändert hat.'
	},
	{
		route: '/intern/arbeitsstand',
		title: 'Arbeitsstand ansehen, vertraulich',
		sentence: 'Die berechneten Zahlen vor der Freigabe. Wer sie ansieht, steht im Protokoll.'
	},
	{
		route: '/intern/auffaelligkeiten',
		title: 'Auffälligkeiten prüfen, vertraulich',
		sentence:
			'Was sich über den Zufall hinaus verändert hat oder nicht zusammenpasst: prüfen, kommentieren, weitergeben.'
	},
	{
		route: '/intern/ziele',
		title: 'Ziele setzen und verfolgen',
		sentence: 'Festlegen, wo eine Zahl in einem bestimmten Jahr stehen soll, und sehen, wie weit es ist.',
		for: ['monitor:set-targets']
	},
	{
		route: '/intern/ziele',
		title: 'Ziele nachsehen',
		sentence: 'Welche Zahl in welchem Jahr wo stehen soll, und wie weit es ist.'
	},
	{
		route: '/intern/indikatoren',
		title: 'Eigene Indikatoren prüfen und freigeben',
		sentence: 'Was Redaktion oder Sozialplanung vorgelegt haben, ansehen, freigeben oder zurückgeben.',
		for: ['monitor:approve-indicators']
	},
	{
		route: '/intern/indikatoren',
		title: 'Eigene Indikatoren festlegen',
		sentence:
			'Aus gelieferten Merkmalen einen Indikator des Kreises bilden, prüfen und vorlegen. Eine andere Person gibt ihn frei.'
	},
	{
		route: '/intern/regeln',
		title: 'Regeln der Geheimhaltung festlegen',
		sentence: 'Je Art der Quelle: bis zu welcher Zahl gesperrt wird und wie viel Spielraum bleiben muss.'
	},
	{
		route: '/intern/ausgaben',
		title: 'Ausgaben berechnen und freigeben',
		sentence: 'Den Arbeitsstand neu berechnen, eine Ausgabe freigeben, frühere Fassungen nachsehen.',
		for: ['monitor:release']
	},
	{
		route: '/intern/ausgaben',
		title: 'Arbeitsstand berechnen, Ausgaben nachsehen',
		sentence: 'Neu berechnen, was angenommen ist. Freigeben tut es jemand anderes.',
		for: ['monitor:compute']
	},
	{
		route: '/intern/ausgaben',
		title: 'Ausgaben nachsehen',
		sentence: 'Welche Ausgabe wann freigegeben wurde und was sich gegenüber der Fassung davor geändert hat.'
	},
	{
		route: '/intern/sonderthemen',
		title: 'Sonderthemen öffnen und schließen',
		sentence: 'Festlegen, ob eine Ausgabe auch Wohnen oder Schulden und Einkommen enthält.',
		for: ['monitor:release']
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
		route: '/intern/rueckmeldungen',
		title: 'Gemeldete Barrieren beantworten',
		sentence: 'Was Menschen gemeldet haben, wie viel von den sechs Wochen bleibt, und was geantwortet wurde.'
	},
	{
		route: '/intern/rechtstexte',
		title: 'Rechtstexte: Impressum, Datenschutz, Barrierefreiheit',
		sentence: 'Was auf diesen Seiten steht, ändern, einmal im Jahr prüfen und sehen, was noch fehlt.'
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
