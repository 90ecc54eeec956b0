/** The source line under a figure or table: generated from the deliveries' provenance, never typed. */
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition, SourceInfo } from '#domain/monitor';

/** `Quelle: Statistische Ämter …, Tabelle 12411-01-01-5, Stand 12.03.2026; eigene Berechnung. Datenlizenz …` */
export function sourceLine(edition: Edition, figures: Iterable<ReleasedFigure | undefined>): string {
	const deliveries = new Set<number>();
	for (const figure of figures) for (const delivery of figure?.deliveries ?? []) deliveries.add(delivery);
	const sources = [...deliveries].flatMap((delivery) => edition.sources.get(delivery) ?? []);
	if (sources.length === 0) return '';
	const licences = new Set(sources.map((source) => source.licence).filter(Boolean));
	return `Quelle: ${groupByPublisher(sources)}; eigene Berechnung.${[...licences].map((text) => ` ${endWithStop(text)}`).join('')}`;
}

function groupByPublisher(sources: readonly SourceInfo[]): string {
	const groups = new Map<string, { tables: Set<string>; newest: string | null }>();
	for (const { publisher, table, publishedOn } of sources) {
		const group = groups.get(publisher) ?? { tables: new Set<string>(), newest: null };
		group.tables.add(table);
		if (publishedOn && (!group.newest || publishedOn > group.newest)) group.newest = publishedOn;
		groups.set(publisher, group);
	}
	return [...groups]
		.map(([publisher, { tables, newest }]) => {
			const named = [...tables].filter((table) => table !== '').toSorted();
			const noun = named.length === 1 ? 'Tabelle' : 'Tabellen';
			const shown =
				named.length > 4 ? `${named.slice(0, 3).join(', ')} und ${named.length - 3} weitere` : named.join(', ');
			return [publisher, named.length > 0 ? `${noun} ${shown}` : '', newest ? `Stand ${germanDate(newest)}` : '']
				.filter(Boolean)
				.join(', ');
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
