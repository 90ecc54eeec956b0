/** The monitor's key statements in words. Which ones stand out is decided in the domain, by released figures alone. */
import type { Edition, KeyStatement } from '#domain/monitor';
import { formatWithUnit } from './format-number.ts';
import { compareWith } from './sentences.ts';

/** `Altenquotient: 32,1 je 100 (31.12.2025), 2,4 mehr als in Hessen, seit 2021 gestiegen.` */
export function statementInWords(edition: Edition, { indicator, area, figure, trend, change }: KeyStatement): string {
	if (figure.value.kind !== 'number') return '';
	const parts = [
		`${indicator.name}: ${formatWithUnit(figure.value.value, indicator.unit, indicator.decimals)} (${figure.period})`
	];
	const larger = area.level === 'county' ? 'state' : 'county';
	const reference = edition.areas.find(({ level, id }) => level === larger && id !== area.id);
	const comparison = reference && compareWith(edition, indicator, area, reference, figure.year);
	if (comparison) parts.push(comparison.text);
	if (change && (trend === 'rising' || trend === 'falling')) {
		parts.push(`seit ${change.since.year} ${trend === 'rising' ? 'gestiegen' : 'gesunken'}`);
	}
	return `${parts.join(', ')}.`;
}
