/** The source line of a table that rests on many deliveries: publishers here, tables and licences in the chapter on sources. */
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition } from '#domain/monitor';

export function publishersLine(edition: Edition, figures: Iterable<ReleasedFigure | undefined>): string {
	const publishers = new Set<string>();
	for (const figure of figures) {
		for (const delivery of figure?.deliveries ?? []) {
			const source = edition.sources.get(delivery);
			if (source) publishers.add(source.publisher);
		}
	}
	if (publishers.size === 0) return '';
	const names = [...publishers].toSorted((a, b) => a.localeCompare(b, 'de')).join('; ');
	return `Quelle: ${names}; eigene Berechnung. Tabellen und Lizenzen im Kapitel „Quellen“.`;
}
