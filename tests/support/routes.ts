/** All routes of the program as they stand in the file system, each with an address to try it by. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const ROUTES_FOLDER = 'src/routes';

/** `/(public)/gebiete/[gebiet]`: every folder that answers requests. */
export function findRoutes(): string[] {
	const routes = readdirSync(ROUTES_FOLDER, { recursive: true, withFileTypes: true })
		.filter(({ name }) => /^\+(page\.svelte|page\.server\.ts|server\.ts)$/.test(name))
		.map(({ parentPath }) => parentPath.slice(ROUTES_FOLDER.length) || '/');
	return [...new Set(routes)].sort();
}

export function isPage(route: string): boolean {
	return readdirSync(join(ROUTES_FOLDER, route)).includes('+page.svelte');
}

/** One good address for each route; whoever adds a route adds it here. */
export const ADDRESSES: Readonly<Record<string, string>> = {
	'/(public)': '/',
	'/(public)/barrierefreiheit': '/barrierefreiheit',
	'/(public)/daten': '/daten',
	'/(public)/datenschutz': '/datenschutz',
	'/(public)/gebiete': '/gebiete',
	'/(public)/gebiete/[gebiet]': '/gebiete/raunheim',
	'/(public)/gebiete/typen': '/gebiete/typen',
	'/(public)/geheimhaltung': '/geheimhaltung',
	'/(public)/impressum': '/impressum',
	'/(public)/indikatoren': '/indikatoren?q=quote&zahlen=mit',
	'/(public)/indikatoren/[indikator]': '/indikatoren/hilfen-zur-erziehung',
	'/(public)/leichte-sprache': '/leichte-sprache',
	'/(public)/monitor': '/monitor',
	'/(public)/monitor/[jahr]': '/monitor/2025',
	'/(public)/monitor/[jahr]/[indikator]': '/monitor/2025/altenquotient',
	'/(public)/monitor/[jahr]/[indikator]/berechnung': '/monitor/2025/altenquotient/berechnung?gebiet=raunheim',
	'/(public)/monitor/[jahr]/aenderungen': '/monitor/2025/aenderungen',
	'/(public)/monitor/[jahr]/gesamtindex': '/monitor/2025/gesamtindex',
	'/(public)/monitor/[jahr]/fruehe-werte': '/monitor/2025/fruehe-werte',
	'/(public)/suche': '/suche?q=quotient',
	'/(public)/tabellen':
		'/tabellen?indikator=bevoelkerung&indikator=auslaenderanteil&gebiet=raunheim&gebiet=trebur&jahr=2024&jahr=2025&alter=grob&geschlecht=weiblich&geschlecht=maennlich&summen=ja',
	'/(public)/tabellen/berechnung':
		'/tabellen/berechnung?indikator=auslaenderanteil&gebiet=raunheim&jahr=2025&alter=0-17&geschlecht=weiblich',
	'/(public)/vergleich': '/vergleich?gebiet=raunheim&gebiet=trebur',
	'/(public)/zeichen': '/zeichen',
	'/(data)/api/openapi.json': '/api/openapi.json',
	'/(data)/gebiete.[format=dataFormat]': '/gebiete.csv',
	'/(data)/gebiete/[gebiet].[format=documentFormat]': '/gebiete/raunheim.csv',
	'/(data)/gebiete/[gebiet]/altersaufbau.svg': '/gebiete/raunheim/altersaufbau.svg',
	'/(data)/indikatoren.[format=dataFormat]': '/indikatoren.csv?thema=wohnen',
	'/(data)/monitor.[format=documentFormat]': '/monitor.csv',
	'/(data)/monitor/[jahr].[format=documentFormat]': '/monitor/2025.csv',
	'/(data)/monitor/[jahr]/[indikator].[format=dataFormat]': '/monitor/2025/altenquotient.csv',
	'/(data)/monitor/[jahr]/[indikator]/[figur=indicatorFigure].svg': '/monitor/2025/altenquotient/karte.svg',
	'/(data)/daten/anzahlen.csv': '/daten/anzahlen.csv',
	'/(data)/tabellen.[format=tableFormat]': '/tabellen.csv?indikator=bevoelkerung&alter=grob',
	'/(data)/vergleich.[format=dataFormat]': '/vergleich.csv?gebiet=raunheim&gebiet=trebur',
	'/abmelden': '/abmelden',
	'/anmelden': '/anmelden',
	'/anmelden/passkey': '/anmelden/passkey',
	'/anmelden/zweiter-faktor': '/anmelden/zweiter-faktor',
	'/anmelden/zweiter-faktor/passkey': '/anmelden/zweiter-faktor/passkey',
	'/einladung/[token]': '/einladung/gibt-es-nicht',
	'/anmelden/[anbieter]': '/anmelden/kreis',
	'/anmelden/[anbieter]/abgemeldet': '/anmelden/kreis/abgemeldet',
	'/anmelden/[anbieter]/rueckkehr': '/anmelden/kreis/rueckkehr',
	'/health': '/health',
	'/metrics': '/metrics',
	'/ready': '/ready',
	'/sitzung-abgelaufen': '/sitzung-abgelaufen',
	'/verweigert': '/verweigert',
	'/intern': '/intern',
	'/kennwort-vergessen': '/kennwort-vergessen',
	'/konto': '/konto',
	'/konto/bestaetigen': '/konto/bestaetigen',
	'/konto/bestaetigen/passkey': '/konto/bestaetigen/passkey',
	'/konto/kennwort': '/konto/kennwort',
	'/konto/passkeys': '/konto/passkeys',
	'/konto/passkeys/neu': '/konto/passkeys/neu',
	'/konto/wiederherstellungscodes': '/konto/wiederherstellungscodes',
	'/konto/zweiter-faktor': '/konto/zweiter-faktor',
	'/intern/arbeitsstand': '/intern/arbeitsstand?indikator=altenquotient',
	'/intern/arbeitsstand/datei': '/intern/arbeitsstand/datei?indikator=altenquotient&jahr=2025',
	'/intern/regeln': '/intern/regeln',
	'/intern/sonderthemen': '/intern/sonderthemen?jahr=2025',
	'/intern/auffaelligkeiten': '/intern/auffaelligkeiten',
	'/intern/auffaelligkeiten/[key]': '/intern/auffaelligkeiten/trend.auslaenderanteil.06433.2025.register.up',
	'/intern/ausgaben': '/intern/ausgaben',
	'/intern/ausgaben/angriff': '/intern/ausgaben/angriff',
	'/intern/ausgaben/sonderauswertung': '/intern/ausgaben/sonderauswertung',
	'/intern/ausgaben/sonderauswertungen': '/intern/ausgaben/sonderauswertungen',
	'/intern/ausgaben/sonderauswertungen/[id]': '/intern/ausgaben/sonderauswertungen/4',
	'/intern/ausgaben/sonderauswertungen/[id]/datei': '/intern/ausgaben/sonderauswertungen/4/datei?format=csv',
	'/intern/ausgaben/vorschau': '/intern/ausgaben/vorschau',
	'/intern/betrieb': '/intern/betrieb',
	'/intern/eigene-daten': '/intern/eigene-daten',
	'/intern/entwuerfe': '/intern/entwuerfe',
	'/intern/indikatoren': '/intern/indikatoren',
	'/intern/indikatoren/[id]': '/intern/indikatoren/eigen-plaetze-je-kindertageseinrichtung',
	'/intern/indikatoren/[id]/bearbeiten': '/intern/indikatoren/eigen-plaetze-je-kindertageseinrichtung/bearbeiten',
	'/intern/indikatoren/neu': '/intern/indikatoren/neu',
	'/intern/konten': '/intern/konten',
	'/intern/konten/[id]': '/intern/konten/1',
	'/intern/konten/neu': '/intern/konten/neu',
	'/intern/lieferungen': '/intern/lieferungen',
	'/intern/lieferungen/[id]': '/intern/lieferungen/1',
	'/intern/lieferungen/[id]/datei': '/intern/lieferungen/1/datei',
	'/intern/protokoll': '/intern/protokoll',
	'/intern/protokoll/[id]': '/intern/protokoll/1',
	'/intern/protokoll/auszug': '/intern/protokoll/auszug?format=csv&gegenstand=release',
	'/intern/organisationen': '/intern/organisationen',
	'/intern/organisationen/[id]': '/intern/organisationen/1',
	'/intern/ohne-rolle': '/intern/ohne-rolle',
	'/intern/rechtstexte': '/intern/rechtstexte',
	'/intern/rechtstexte/[seite]': '/intern/rechtstexte/impressum',
	'/intern/rueckmeldungen': '/intern/rueckmeldungen',
	'/intern/rueckmeldungen/[nummer]': '/intern/rueckmeldungen/B-2222-2222',
	'/intern/ziele': '/intern/ziele?indikator=sgb2-quote&gebiet=06433',
	'/intern/vorlagen': '/intern/vorlagen?merkmal=unemployed'
};

export function addressOf(route: string): string {
	const address = ADDRESSES[route];
	if (address === undefined) throw new Error(`The route ${route} has no address in tests/support/routes.ts.`);
	return address;
}

/** Pages that everybody may read, without the sign-in. */
export const PUBLIC_PAGES: readonly string[] = [
	...findRoutes()
		.filter((route) => route.startsWith('/(public)') && isPage(route))
		.map(addressOf),
	'/monitor/2025/demografie',
	'/vergleich',
	'/tabellen',
	'/suche',
	'/gebiete/kreis-gross-gerau'
];
