/** The chapters every document ends with: method, sources, signs, glossary, and how to give feedback. */
import type { Basis } from '#domain/disclosure';
import type { Edition, Indicator, SourceInfo } from '#domain/monitor';
import { alterationNotes } from '#ui/texts/alteration.ts';
import { SIGN_MEANINGS } from '#ui/texts/format-value.ts';
import { germanDate } from '#ui/texts/source-line.ts';
import type { Block, TableRow } from './paper-document.ts';
import { paperGlossary } from './paper-glossary.ts';

/** `breaksSince`: breaks before this year are left out, as are those after the edition's own. */
export function methodChapter(edition: Edition, indicators: readonly Indicator[], breaksSince = 0): Block[] {
	return [
		{ kind: 'heading', level: 1, text: 'Methode und Abweichungen' },
		{ kind: 'heading', level: 2, text: 'Woher die Zahlen kommen' },
		paragraph(originOfFigures(edition, indicators)),
		{ kind: 'heading', level: 2, text: 'Wie gerechnet wird' },
		paragraph(
			'Quoten entstehen aus Zähler und Nenner desselben Gebiets. Werte für Regionen und Kreis werden aus den Summen der Gemeinden berechnet, nie als Mittel von Quoten. Gerundet wird erst beim Anzeigen, deshalb können Summen gerundeter Zahlen abweichen.'
		),
		paragraph(
			'Kleine Gebiete schwanken stärker. Der 95-%-Bereich sagt, in welchen Grenzen ein Wert allein durch Zufall liegen könnte: bei Anteilen nach Wilson, bei Ereignissen nach Byar. Überschneiden sich zwei Bereiche, sprechen die Texte nicht von mehr oder weniger. „Gestiegen“ oder „gesunken“ steht nur, wenn die Veränderung größer ist als der Zufall.'
		),
		{ kind: 'heading', level: 2, text: 'Geheimhaltung' },
		paragraph(
			'Zahlen, die auf einzelne Menschen schließen lassen, werden gesperrt. Damit sie sich nicht aus Summen zurückrechnen lassen, werden weitere Zahlen gesperrt, auch über Gemeinden, Regionen und Kreis hinweg. Seite, Karte, Tabelle, Download und Druck zeigen dieselben Sperrungen. Eine fehlende Zahl ist nie eine Null.'
		),
		...alterations(edition, indicators),
		...breaksOfAll(indicators, breaksSince, edition.release.year),
		{ kind: 'heading', level: 2, text: 'Diese Ausgabe' },
		paragraph(
			`Die Ausgabe ist eingefroren: Dieselben Eingaben ergeben dieselben Zahlen. Korrekturen erscheinen als neue Fassung und werden aufgelistet. Prüfsumme der Eingaben: ${edition.release.inputsHash.slice(0, 16)}.`
		)
	];
}

/** Counts that are altered instead of hidden; nothing where none are. */
function alterations(edition: Edition, indicators: readonly Indicator[]): Block[] {
	const [why, ...sentences] = alterationNotes(edition, indicators);
	return why === undefined ? [] : [paragraph(why), { kind: 'list', items: sentences }];
}

function originOfFigures(edition: Edition, indicators: readonly Indicator[]): string {
	const has = (basis: Basis): boolean =>
		indicators.some((indicator) => edition.areas.some((area) => edition.series(indicator, area, basis).length > 0));
	const official = 'Zahlen der Statistischen Ämter, der Bundesagentur für Arbeit und anderer Stellen';
	if (!has('register')) return `Diese Ausgabe beruht auf ${official.replace('Zahlen', 'amtlichen Zahlen')}.`;
	const register =
		'Die Städte und Gemeinden zählen ihr Einwohnermelderegister nach einheitlichen Regeln aus. Der Kreis erhält nur diese Zählungen, nie Angaben zu einzelnen Menschen.';
	return has('official')
		? `${register} Dazu kommen ${official}. Sie erscheinen später und können von der eigenen Zählung abweichen; beide stehen dann nebeneinander.`
		: register;
}

function breaksOfAll(indicators: readonly Indicator[], since: number, until: number): Block[] {
	const byText = new Map<string, { year: number; names: string[] }>();
	for (const { shortName, breaks } of indicators) {
		for (const { year, text } of breaks.filter((each) => each.year >= since && each.year <= until)) {
			const key = `${year} ${text.replace(/\.$/, '')}`;
			const entry = byText.get(key) ?? { year, names: [] };
			if (!entry.names.includes(shortName)) entry.names.push(shortName);
			byText.set(key, entry);
		}
	}
	if (byText.size === 0) return [];
	return [
		{
			kind: 'heading',
			level: 2,
			text: since > 0 ? `Brüche in den Zeitreihen seit ${since}` : 'Brüche in den Zeitreihen'
		},
		paragraph('Über einen Bruch hinweg lässt sich nicht vergleichen. In Abbildungen ist die Linie dort unterbrochen.'),
		{
			kind: 'list',
			items: [...byText]
				.toSorted(([, a], [, b]) => a.year - b.year)
				.map(([key, { year, names }]) => [
					{ text: `Ab ${year}: `, strong: true },
					`${key.slice(String(year).length + 1)}. Betrifft ${names.length > 6 ? `${names.slice(0, 5).join(', ')} und ${names.length - 5} weitere Indikatoren` : names.join(', ')}.`
				])
		}
	];
}

/** One group a publisher, one line a table; of several deliveries of the same table the newest. */
export function sourcesChapter(sources: readonly SourceInfo[]): Block[] {
	const publishers = new Map<string, Map<string, SourceInfo>>();
	for (const source of sources) {
		const invented = source.isInvented ? ' (zur Vorführung erfunden)' : '';
		const heading = `${source.publisher}${invented}. ${source.licence}`;
		const tables = publishers.get(heading) ?? new Map<string, SourceInfo>();
		const known = tables.get(source.table);
		if (!known || (source.publishedOn ?? '') >= (known.publishedOn ?? '')) tables.set(source.table, source);
		publishers.set(heading, tables);
	}
	const rows = [...publishers]
		.toSorted(([a], [b]) => a.localeCompare(b, 'de'))
		.flatMap(([heading, tables]): TableRow[] => [
			{ kind: 'heading', cells: [heading] },
			...[...tables.values()]
				.toSorted((a, b) => a.table.localeCompare(b.table, 'de'))
				.map(({ table, title, publishedOn }) => ({
					cells: [title, table, publishedOn ? germanDate(publishedOn) : '']
				}))
		]);
	return [
		{ kind: 'heading', level: 1, text: 'Quellen' },
		{
			kind: 'table',
			caption: 'Lieferungen, auf denen die Zahlen beruhen; bei mehreren die neueste',
			columns: [
				{ head: 'Inhalt', align: 'text', share: 1 },
				{ head: 'Tabelle', align: 'text' },
				{ head: 'Stand', align: 'text' }
			],
			rows,
			breaks: true
		}
	];
}

export function signsChapter(): Block[] {
	return [
		{ kind: 'heading', level: 1, text: 'Zeichen' },
		{
			kind: 'table',
			caption: 'Zeichen in Tabellen und Abbildungen',
			columns: [
				{ head: 'Zeichen', align: 'text' },
				{ head: 'Bedeutung', align: 'text', share: 1 }
			],
			rows: [...SIGN_MEANINGS].map(([sign, meaning]) => ({ cells: [[{ text: sign, strong: true }], meaning] }))
		}
	];
}

export function glossaryChapter(indicators: readonly Indicator[]): Block[] {
	const terms = [
		...paperGlossary(),
		...indicators.map(({ name, meaning }) => ({ term: name, text: meaning }))
	].toSorted((a, b) => a.term.localeCompare(b.term, 'de'));
	return [
		{ kind: 'heading', level: 1, text: 'Glossar' },
		{ kind: 'terms', terms }
	];
}

export function feedbackChapter(edition: Edition, address: string | null): Block[] {
	const { release, county } = edition;
	return [
		{ kind: 'heading', level: 1, text: 'Rückmeldung' },
		paragraph(
			'Fehlt etwas, ist etwas unverständlich, oder wissen Sie es besser? Jede Rückmeldung wird gelesen und beantwortet. Nennen Sie dabei die Ausgabe und die Nummer der Abbildung oder Tabelle.'
		),
		{
			kind: 'list',
			items: [
				[{ text: 'An wen: ', strong: true }, `${county.name}.`],
				[
					{ text: 'Eine Zahl stimmt nicht: ', strong: true },
					'Schreiben Sie, welche Zahl Sie erwartet haben und woher Sie sie kennen. Eine Korrektur erscheint als neue Fassung der Ausgabe.'
				],
				[
					{ text: 'Eine Barriere melden: ', strong: true },
					'Schreiben Sie, welche Stelle Sie nicht lesen oder bedienen können. Sie erhalten den Inhalt in anderer Form.'
				],
				...(address
					? [
							[
								{ text: 'Im Netz: ', strong: true as const },
								'Alle Zahlen, Karten und Downloads stehen unter ',
								{ text: `${address}/monitor/${release.year}`, href: `${address}/monitor/${release.year}` },
								'.'
							]
						]
					: [])
			]
		}
	];
}

function paragraph(text: string): Block {
	return { kind: 'paragraph', text };
}
