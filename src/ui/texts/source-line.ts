/** The source line under a figure or table: generated from the deliveries' provenance, never typed. */
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition, SourceInfo } from '#domain/monitor';

/** `Quelle: Statistische Ämter …, Tabelle 12411-01-01-5, Stand 12.03.2026; eigene Berechnung. Datenlizenz …` */
export function sourceLine(edition: Edition, figures: Iterable<ReleasedFigure | undefined>): string {
	const deliveries = new Set<number>();
	for (const figure of figures) for (const delivery of figure?.deliveries ?? []) deliveries.add(delivery);
	return sourceLineOf(edition, deliveries);
}

/** The same for numbers of which only the deliveries are known. */
export function sourceLineOf(edition: Edition, deliveries: Iterable<number>): string {
	const sources = [...deliveries].flatMap((delivery) => edition.sources.get(delivery) ?? []);
	if (sources.length === 0) return '';
	const licences = new Set(
		sources.map((source) => source.licence).filter((licence) => licence && licence !== INTERNAL)
	);
	return `Quelle: ${groupByPublisher(sources)}; eigene Berechnung.${[...licences].map((text) => ` ${endWithStop(text)}`).join('')}`;
}

/** Our own counts carry no licence; nothing about them is to be said to readers. */
const INTERNAL = 'intern';

/** How readers find the table: by its code where an office gave it one, else by its title. */
export function tableName({ table, title }: Pick<SourceInfo, 'table' | 'title'>): string {
	return /\d{4}/.test(table) ? `Tabelle ${table}` : title === '' ? table : `„${title}“`;
}

function groupByPublisher(sources: readonly SourceInfo[]): string {
	const groups = new Map<string, { names: Set<string>; newest: string | null }>();
	for (const source of sources) {
		const { publisher, publishedOn } = source;
		const group = groups.get(publisher) ?? { names: new Set<string>(), newest: null };
		group.names.add(tableName(source));
		if (publishedOn && (!group.newest || publishedOn > group.newest)) group.newest = publishedOn;
		groups.set(publisher, group);
	}
	return [...groups]
		.map(([publisher, { names, newest }]) => {
			const all = [...names].filter((name) => name !== '').toSorted((a, b) => a.localeCompare(b, 'de'));
			const shown = all.length > 4 ? `${all.slice(0, 3).join(', ')} und ${all.length - 3} weitere` : all.join(', ');
			return [publisher, shown, newest ? `Stand ${germanDate(newest)}` : ''].filter(Boolean).join(', ');
		})
		.join('; ');
}

function endWithStop(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}

/** `2026-03-12` → `12.03.2026`; anything else stays as it is. */
export function germanDate(iso: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
	return year ? `${day}.${month}.${year}` : iso;
}
