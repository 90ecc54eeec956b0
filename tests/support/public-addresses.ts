/** For every public route the addresses at which a hidden figure would be seen if it got out. */

/** A hidden figure, as the data of the edition name it. */
export type HiddenFigure = {
	readonly indicator: string;
	readonly area: string;
	/** `biebesheim-am-rhein` */
	readonly slug: string;
	readonly name: string;
	readonly year: string;
};

type Addresses = (hidden: HiddenFigure) => readonly string[];

const FILES = ['csv', 'json', 'xlsx'];
const TABLES = ['csv', 'json', 'xlsx', 'sdmx.csv'];
const fixed =
	(...paths: readonly string[]): Addresses =>
	() =>
		paths;
const asFiles = (path: string, query = ''): string[] => FILES.map((format) => `${path}.${format}${query}`);
const tableOf = ({ indicator, slug, year }: HiddenFigure): string =>
	`?indikator=${indicator}&gebiet=${slug}&gebiet=kreis-gross-gerau&jahr=${year}&geschlecht=weiblich&geschlecht=maennlich&summen=ja`;
const wholeOf = ({ indicator, slug, year }: HiddenFigure): string =>
	`?indikator=${indicator}&gebiet=${slug}&gebiet=kreis-gross-gerau&jahr=${year}&jahr=2025&summen=ja`;

/** Whoever adds a public route says here where a hidden number would be seen. */
export const PUBLIC_ADDRESSES: Readonly<Record<string, Addresses>> = {
	'/(public)': fixed('/'),
	'/(public)/barrierefreiheit': fixed('/barrierefreiheit'),
	'/(public)/daten': fixed('/daten'),
	'/(public)/datenschutz': fixed('/datenschutz'),
	'/(public)/gebiete': fixed('/gebiete'),
	'/(public)/gebiete/[gebiet]': ({ slug }) => [`/gebiete/${slug}`],
	'/(public)/gebiete/typen': fixed('/gebiete/typen'),
	'/(public)/geheimhaltung': fixed('/geheimhaltung'),
	'/(public)/impressum': fixed('/impressum'),
	'/(public)/indikatoren': ({ indicator }) => ['/indikatoren', `/indikatoren?q=${indicator}&zahlen=mit`],
	'/(public)/indikatoren/[indikator]': ({ indicator }) => [`/indikatoren/${indicator}`],
	'/(public)/leichte-sprache': fixed('/leichte-sprache'),
	'/(public)/monitor': fixed('/monitor'),
	'/(public)/monitor/[jahr]': fixed('/monitor/2025', '/monitor/2024'),
	'/(public)/monitor/[jahr]/[indikator]': ({ indicator, slug, year }) => [
		`/monitor/2025/${indicator}`,
		`/monitor/2025/${indicator}?jahr=${year}&gebiet=${slug}`,
		`/monitor/2024/${indicator}?jahr=${year}&gebiet=${slug}`
	],
	'/(public)/monitor/[jahr]/[indikator]/berechnung': ({ indicator, slug, year }) => [
		`/monitor/2025/${indicator}/berechnung?gebiet=${slug}&jahr=${year}`,
		`/monitor/2025/${indicator}/berechnung?gebiet=kreis-gross-gerau&jahr=${year}`
	],
	'/(public)/monitor/[jahr]/aenderungen': fixed('/monitor/2025/aenderungen'),
	'/(public)/monitor/[jahr]/gesamtindex': fixed('/monitor/2025/gesamtindex'),
	'/(public)/monitor/[jahr]/fruehe-werte': fixed('/monitor/2025/fruehe-werte'),
	'/(public)/suche': ({ indicator, name }) => [`/suche?q=${encodeURIComponent(`${indicator} ${name}`)}`],
	'/(public)/tabellen': (hidden) => [`/tabellen${tableOf(hidden)}`, `/tabellen${wholeOf(hidden)}`],
	'/(public)/tabellen/berechnung': ({ indicator, slug, year }) =>
		['', '&geschlecht=weiblich'].map(
			(part) => `/tabellen/berechnung?indikator=${indicator}&gebiet=${slug}&jahr=${year}${part}`
		),
	'/(public)/vergleich': ({ slug }) => [`/vergleich?gebiet=${slug}&gebiet=trebur`],
	'/(public)/zeichen': fixed('/zeichen'),
	'/(data)/api/openapi.json': fixed('/api/openapi.json'),
	'/(data)/gebiete.[format=dataFormat]': fixed(...asFiles('/gebiete')),
	'/(data)/gebiete/[gebiet].[format=documentFormat]': ({ slug }) => [
		...asFiles(`/gebiete/${slug}`),
		`/gebiete/${slug}.pdf`
	],
	'/(data)/gebiete/[gebiet]/altersaufbau.svg': ({ slug }) => [`/gebiete/${slug}/altersaufbau.svg`],
	'/(data)/indikatoren.[format=dataFormat]': fixed(...asFiles('/indikatoren')),
	'/(data)/monitor.[format=documentFormat]': fixed(...asFiles('/monitor')),
	'/(data)/monitor/[jahr].[format=documentFormat]': fixed(...asFiles('/monitor/2025'), '/monitor/2025.pdf'),
	'/(data)/monitor/[jahr]/[indikator].[format=dataFormat]': ({ indicator }) => asFiles(`/monitor/2025/${indicator}`),
	'/(data)/monitor/[jahr]/[indikator]/[figur=indicatorFigure].svg': ({ indicator, slug, year }) =>
		['vergleich', 'karte', 'entwicklung', 'trichter'].map(
			(figure) => `/monitor/2025/${indicator}/${figure}.svg?gebiet=${slug}&jahr=${year}`
		),
	'/(data)/daten/anzahlen.csv': fixed('/daten/anzahlen.csv', '/daten/anzahlen.csv?ausgabe=2024'),
	'/(data)/tabellen.[format=tableFormat]': (hidden) =>
		[tableOf(hidden), wholeOf(hidden)].flatMap((query) => TABLES.map((format) => `/tabellen.${format}${query}`)),
	'/(data)/vergleich.[format=dataFormat]': ({ slug }) => asFiles('/vergleich', `?gebiet=${slug}&gebiet=trebur`)
};
