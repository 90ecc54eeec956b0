/** Sentences that go with every download. */

export const NOTE_ON_SIGNS =
	'Eine fehlende Zahl ist nie eine Null. Warum sie fehlt, sagt der Status. Gesperrte Zahlen dürfen nicht zurückgerechnet werden.';

export const NOTE_ON_ROUNDING =
	'Werte stehen ungerundet in der Tabelle. Summen gerundeter Zahlen können abweichen. Regionen und Kreis entstehen aus Summen, nie aus gemittelten Quoten.';

export const NOTE_ON_DEMO = 'Vorführdaten: Die Zahlen sind teilweise oder ganz erfunden.';
