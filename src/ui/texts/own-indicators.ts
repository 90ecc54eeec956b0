import type { OWN_LEVELS, OwnKind, OwnStatus } from '#domain/monitor';

export const ownKindTexts: Readonly<Record<OwnKind, { readonly name: string; readonly explanation: string }>> = {
	share: { name: 'Anteil in Prozent', explanation: 'Alle im Zähler gehören auch zum Nenner.' },
	rate: {
		name: 'Häufigkeit',
		explanation: 'Ereignisse oder Fälle auf so viele Menschen, zum Beispiel Geburten je 1.000 Frauen.'
	},
	ratio: {
		name: 'Verhältnis',
		explanation:
			'Zwei Zahlen, die nicht ineinander liegen, zum Beispiel Plätze je 100 Kinder. Ohne Unsicherheitsbereich.'
	},
	count: { name: 'Anzahl', explanation: 'Nur der Zähler, ohne Nenner.' }
};

export const ownStatusTexts: Readonly<Record<OwnStatus, string>> = {
	draft: 'Entwurf',
	submitted: 'liegt zur Freigabe vor',
	returned: 'zurückgegeben',
	approved: 'freigegeben',
	retired: 'aus dem Monitor genommen'
};

export const ownLevelTexts: Readonly<Record<(typeof OWN_LEVELS)[number], string>> = {
	municipality: 'Städte und Gemeinden',
	region: 'Kreisregionen',
	county: 'Kreis',
	state: 'Hessen',
	country: 'Deutschland'
};

export const polarityTexts = {
	neutral: 'weder gut noch schlecht',
	'higher-is-better': 'mehr ist besser',
	'lower-is-better': 'weniger ist besser'
} as const;

export const OWN_INDICATOR = 'Eigener Indikator des Kreises';
