/**
 * The county's yearly edition: key statements, the themes with their index and every indicator with comment and data
 * side by side, then method, sources, signs, glossary, and how to give feedback.
 */
import { keyStatements, THEMES, type Edition, type Theme } from '#domain/monitor';
import { areaProfileText } from '#ui/texts/area-profile-text.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { feedbackChapter, glossaryChapter, methodChapter, signsChapter, sourcesChapter } from './closing-chapters.ts';
import { ageChapter } from './age-chapter.ts';
import { cover } from './cover.ts';
import { definitionsChapter } from './definitions-chapter.ts';
import { factsBlock } from './facts-block.ts';
import { indexChapter } from './index-chapter.ts';
import { indicatorSection } from './indicator-section.ts';
import { locatorMap } from './locator-map.ts';
import type { PaperDeps } from './paper-deps.ts';
import type { Block, PaperDocument } from './paper-document.ts';
import { areaStatements, line } from './statements.ts';
import { themeTable } from './theme-table.ts';

export function editionDocument(edition: Edition, deps: Omit<PaperDeps, 'compiler'>): PaperDocument {
	const { county, release } = edition;
	return {
		...cover(edition, {
			title: `Sozialdatenmonitor ${release.year}`,
			kind: county.name,
			fileTitle: `Sozialdatenmonitor ${release.year} – ${county.name}`,
			shortTitle: `Ausgabe ${release.year}`,
			keywords: ['Sozialberichterstattung'],
			drawing: locatorMap(edition, county, deps)
		}),
		contentsDepth: 2,
		blocks: [
			{ kind: 'heading', level: 1, text: 'Zentrale Aussagen', startsPage: true },
			{ kind: 'paragraph', tone: 'lead', text: areaProfileText(edition, county) },
			...factsBlock(edition, county),
			{ kind: 'list', items: areaStatements(edition, county, 8) },
			...READING_AID,
			...ageChapter(edition, county),
			...indexChapter(edition),
			...THEMES.flatMap((theme) => themeChapter(edition, theme, deps)),
			{ kind: 'page-break' },
			...methodChapter(edition, edition.indicators),
			...sourcesChapter([...edition.sources.values()]),
			...signsChapter(),
			...definitionsChapter(edition),
			...glossaryChapter([]),
			...feedbackChapter(edition, deps.address)
		]
	};
}

const READING_AID: readonly Block[] = [
	{ kind: 'heading', level: 1, text: 'Zum Lesen' },
	{
		kind: 'list',
		items: [
			'Jeder Themenbereich beginnt mit seinen Aussagen und einer Übersicht. Danach folgt je Indikator links der Kommentar, rechts die Zahlen.',
			'Punkte zeigen den Wert eines Gebiets, der helle Streifen daneben den 95-%-Bereich. Senkrechte Linien stehen für den Kreis und, gestrichelt, für Hessen.',
			'Karten zeigen fünf Klassen. Schraffierte Flächen sind gesperrt, gepunktete haben keine Lieferung.',
			'Ein Zeichen statt einer Zahl erklärt die Zeile unter der Tabelle und das Kapitel „Zeichen“.'
		]
	}
];

function themeChapter(edition: Edition, theme: Theme, deps: Omit<PaperDeps, 'compiler'>): Block[] {
	const sections = edition.ofTheme(theme).flatMap((indicator) => indicatorSection(edition, indicator, deps));
	if (sections.length === 0) return [];
	const { name, question } = THEME_TEXTS[theme];
	const statements = keyStatements(edition, { theme }).map((statement) => line(edition, statement));
	return [
		{ kind: 'heading', level: 1, text: name, startsPage: true },
		{ kind: 'paragraph', tone: 'lead', text: question },
		...(statements.length > 0 ? [{ kind: 'list', items: statements } as const] : []),
		...themeTable(edition, edition.county, theme),
		...sections
	];
}
