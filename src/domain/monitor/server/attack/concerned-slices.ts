import { AlteredSlices } from './altered-numbers.ts';
import type { Term } from '../../indicator.ts';
import type { Publication, PublishedFigure } from './publication.ts';
import { isSecret } from './statement.ts';
import type { Twins } from './twin-rows.ts';
import { sliceOf } from './unknowns.ts';

/**
 * Measures and years a hidden or altered number rests on, and those that meet them in a sum: all others say nothing of it. Most of
 * what is published is left out here.
 */
export function concernedSlices(publications: readonly Publication[], twins: readonly Twins[]): Set<string> {
	const concerned = new Set<string>();
	const joined = twins.map(({ rows, ...at }) => rows.map(({ measure }) => sliceOf(measure, at)));
	for (const publication of publications) {
		const { figures, structure, counts, indicators } = publication;
		// Any altered number may stand for a small one.
		for (const name of new AlteredSlices(publication).names) concerned.add(name);
		const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
		for (const figure of figures) {
			const indicator = byId.get(figure.indicator);
			if (!indicator) continue;
			const { numerator, denominator = [], formula = 'quotient' } = indicator;
			const [top, bottom] = [slicesOf(numerator, figure), slicesOf(denominator, figure)];
			if (isSecret(figure.value) || isSecret(figure.numerator)) top.forEach((slice) => concerned.add(slice));
			if (isSecret(figure.denominator) || (isSecret(figure.value) && formula !== 'quotient'))
				bottom.forEach((slice) => concerned.add(slice));
			// A fraction both sides of which are shown tells of each alone.
			if (top.length > 1) joined.push(top);
			if (bottom.length > 1) joined.push(bottom);
			if (figure.value.kind === 'number' && isSecret(figure.denominator)) joined.push([...top, ...bottom]);
		}
		for (const { year, basis, persons } of structure)
			if (isSecret(persons)) concerned.add(sliceOf('population', { year, basis }));
		for (const { measure, year, basis, counts: values, isWithYearBefore } of counts) {
			const slices = (isWithYearBefore ? [year, year - 1] : [year]).map((one) =>
				sliceOf(measure, { year: one, basis })
			);
			if (values.some(isSecret)) slices.forEach((slice) => concerned.add(slice));
			if (slices.length > 1) joined.push(slices);
		}
	}
	const groups = [...new Map(joined.map((slices) => [slices.join('+'), slices])).values()];
	for (let size = -1; size !== concerned.size;) {
		size = concerned.size;
		for (const slices of groups)
			if (slices.some((slice) => concerned.has(slice))) slices.forEach((slice) => concerned.add(slice));
	}
	return concerned;
}

function slicesOf(term: Term, { year, basis }: PublishedFigure): string[] {
	const slices = term.map(({ measure, yearOffset = 0 }) => sliceOf(measure, { year: year + yearOffset, basis }));
	return [...new Set(slices)];
}
