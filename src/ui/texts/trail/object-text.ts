import { isLegalPage } from '#domain/legal';
import { legalPageNames } from '../legal.ts';

type ObjectText = {
	/** For lists to choose from. */
	readonly name: string;
	readonly text: (id: string) => string;
	/** Its page, if there is one; who may open it decides the route. */
	readonly page?: (id: string) => { readonly route: string; readonly href: string };
	/** Another kind under which the same thing is found: what happened, and who has read it. */
	readonly readings?: string;
};

const delivery: ObjectText['page'] = (id) => ({ route: '/intern/lieferungen/[id]', href: `/intern/lieferungen/${id}` });

/** What entries of the trail are about, by the part of `object` before the colon. */
export const objectTexts: Readonly<Record<string, ObjectText>> = {
	delivery: { name: 'Lieferung', text: (id) => `Lieferung ${id}`, page: delivery, readings: 'delivered-figures' },
	'delivered-figures': {
		name: 'Zahlen einer Lieferung (gelesen)',
		text: (id) => `Zahlen der Lieferung ${id}`,
		page: delivery
	},
	file: { name: 'Datei im Probelauf (gelesen)', text: (id) => `Datei ${id.slice(0, 12)}…` },
	computation: { name: 'Berechnung', text: (id) => `Berechnung ${id}` },
	'working-figures': {
		name: 'Arbeitsstand (gelesen)',
		text: (id) => `Arbeitsstand: ${id}`,
		page: (id) => ({
			route: '/intern/arbeitsstand',
			href: `/intern/arbeitsstand?${new URLSearchParams({ [/^\d|^region:/.test(id) ? 'gebiet' : 'indikator']: id })}`
		})
	},
	notice: {
		name: 'Auffälligkeit',
		text: (id) => `Auffälligkeit ${id}`,
		page: (id) => ({ route: '/intern/auffaelligkeiten/[key]', href: `/intern/auffaelligkeiten/${id}` }),
		readings: 'working-notices'
	},
	feedback: {
		name: 'Gemeldete Barriere',
		text: (id) => `Meldung ${id}`,
		page: (id) => ({ route: '/intern/rueckmeldungen/[nummer]', href: `/intern/rueckmeldungen/${id}` })
	},
	target: { name: 'Ziel', text: (id) => `Ziel ${id}`, page: () => ({ route: '/intern/ziele', href: '/intern/ziele' }) },
	'working-notices': {
		name: 'Auffälligkeiten (gelesen)',
		text: (id) => (id === 'all' ? 'Auffälligkeiten' : `Auffälligkeit ${id}`)
	},
	'own-indicator': {
		name: 'Eigener Indikator',
		text: (id) => `Eigener Indikator ${id}`,
		page: (id) => ({ route: '/intern/indikatoren/[id]', href: `/intern/indikatoren/${id}` }),
		readings: 'working-figures'
	},
	release: {
		name: 'Ausgabe',
		text: (id) => `Ausgabe Nr. ${id}`,
		page: () => ({ route: '/intern/ausgaben', href: '/intern/ausgaben' })
	},
	'release-preview': {
		name: 'Vorschau einer Ausgabe (gelesen)',
		text: (id) => `Vorschau der Ausgabe ${id}`,
		page: (id) => ({ route: '/intern/ausgaben/vorschau', href: `/intern/ausgaben/vorschau?jahr=${id}` })
	},
	wish: {
		name: 'Sonderauswertung (geprüft)',
		text: (id) => `Sonderauswertung: ${id}`,
		page: (id) => ({
			route: '/intern/ausgaben/sonderauswertung',
			href: `/intern/ausgaben/sonderauswertung?${new URLSearchParams({ indikator: id })}`
		})
	},
	evaluation: {
		name: 'Herausgegebene Sonderauswertung',
		text: (id) => `Sonderauswertung Nr. ${id}`,
		page: (id) => ({
			route: '/intern/ausgaben/sonderauswertungen/[id]',
			href: `/intern/ausgaben/sonderauswertungen/${id}`
		})
	},
	'special-theme': {
		name: 'Sonderthema',
		text: (id) => `Sonderthema ${id}`,
		page: (id) => ({
			route: '/intern/sonderthemen',
			href: `/intern/sonderthemen?jahr=${/\d{4}$/.exec(id)?.[0] ?? ''}`
		})
	},
	'rule-set': {
		name: 'Regeln der Geheimhaltung',
		text: (id) => `Regeln „${id}“`,
		page: (id) => ({ route: '/intern/regeln', href: `/intern/regeln?regel=${encodeURIComponent(id)}` })
	},
	'legal-text': {
		name: 'Rechtstext',
		text: (id) => `Rechtstext ${isLegalPage(id) ? `„${legalPageNames[id]}“` : id}`,
		page: (id) => ({ route: '/intern/rechtstexte/[seite]', href: `/intern/rechtstexte/${id}` })
	},
	county: { name: 'Kreis', text: (id) => `Kreis ${id}` },
	statement: { name: 'Stellungnahme', text: (id) => `Stellungnahme ${id}`, readings: 'own-figures' },
	'own-figures': { name: 'Eigene Zahlen einer Stadt oder Gemeinde (gelesen)', text: (id) => `Eigene Zahlen ${id}` },
	person: {
		name: 'Konto',
		text: (id) => `Konto ${id}`,
		page: (id) => ({ route: '/intern/konten/[id]', href: `/intern/konten/${id}` })
	},
	organisation: {
		name: 'Organisation',
		text: (id) => `Organisation ${id}`,
		page: (id) => ({ route: '/intern/organisationen/[id]', href: `/intern/organisationen/${id}` })
	}
};

/** `Lieferung 12`; an object of a kind this program does not know stays as it is. */
export function objectText(object: string): string {
	const [kind = '', ...rest] = object.split(':');
	return Object.hasOwn(objectTexts, kind) ? (objectTexts[kind]?.text(rest.join(':')) ?? object) : object;
}

export function objectPage(object: string): { readonly route: string; readonly href: string } | null {
	const [kind = '', ...rest] = object.split(':');
	return Object.hasOwn(objectTexts, kind) ? (objectTexts[kind]?.page?.(rest.join(':')) ?? null) : null;
}
