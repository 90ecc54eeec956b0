/** The index of each theme and the overall index: municipalities and regions against the county (county = 100). */
import type { Area } from '#domain/areas';
import { newestIndexYear, overallIndex, themeIndex, THEMES, type Edition, type ThemeIndex } from '#domain/monitor';
import type { Value } from '#domain/statistics';
import { formatValue } from '#ui/texts/format-value.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import type { Block, Cell, PaperText } from './paper-document.ts';
import { mainRegions } from './profile-areas.ts';
import { signNoteOf } from './value-text.ts';

const DECIMALS = 0;

/** Empty where no theme has an index. */
export function indexChapter(edition: Edition): Block[] {
	const year = newestIndexYear(edition);
	if (year === null) return [];
	const indices = THEMES.map((theme) => themeIndex(edition, theme, year)).filter(({ areas }) => areas.length > 0);
	const overall = new Map(overallIndex(edition, year).areas.map(({ area, value }) => [area.id, value]));
	const areas = [...edition.municipalities(), ...mainRegions(edition)];
	const valueOf = (index: ThemeIndex, area: Area): Value | undefined =>
		index.areas.find((each) => each.area.id === area.id)?.value;
	const all = areas.flatMap((area) => [...indices.map((index) => valueOf(index, area)), overall.get(area.id)]);
	const cell = (value: Value | undefined): Cell => (value ? formatValue(value, DECIMALS).text : '');
	return [
		{ kind: 'heading', level: 1, text: 'Teilindizes und Gesamtindex', startsPage: true },
		{
			kind: 'paragraph',
			text: 'Der Index fasst mehrere Indikatoren eines Themenbereichs zusammen. Der Kreis steht bei 100; ein Wert darüber heißt mehr Belastung oder Bedarf als im Kreis, ein Wert darunter weniger. Der Gesamtindex ist das Mittel der Teilindizes. Ein Index gibt einen Hinweis, er misst Bedarf nicht. Ist eine seiner Zahlen gesperrt oder nicht geliefert, gibt es ihn nicht.'
		},
		{ kind: 'list', items: indices.map((index) => partsOf(edition, index)) },
		{
			kind: 'table',
			caption: `Teilindizes und Gesamtindex ${year}, ${edition.county.name} = 100`,
			columns: [
				{ head: 'Gebiet', align: 'text', share: 1 },
				...indices.map(({ theme }) => ({ head: SHORT_NAMES[theme], align: 'number' as const })),
				{ head: 'Gesamt', align: 'number' }
			],
			rows: areas.map((area, position) => ({
				cells: [area.name, ...indices.map((index) => cell(valueOf(index, area))), cell(overall.get(area.id))],
				...(position > 0 && areas[position - 1]?.level !== area.level ? { kind: 'apart' as const } : {})
			})),
			note: signNoteOf(all.filter((value) => value !== undefined)),
			source: 'Eigene Berechnung aus den Werten dieser Ausgabe.'
		}
	];
}

const SHORT_NAMES = {
	demografie: 'Demografie',
	beschaeftigung: 'Beschäftigung',
	transferleistungen: 'Transfers',
	hilfen: 'Hilfen',
	wohnen: 'Wohnen',
	einkommen: 'Einkommen'
} as const;

function partsOf(edition: Edition, { theme, used }: ThemeIndex): PaperText {
	const names = used.map(({ indicator, highMeans }) => {
		const name = edition.findIndicator(indicator)?.shortName ?? indicator;
		return highMeans === 'relief' ? `${name} (umgekehrt gezählt)` : name;
	});
	return [{ text: `${THEME_TEXTS[theme].name}: `, strong: true }, `${names.join(', ')}.`];
}
