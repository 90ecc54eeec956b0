import { anonymous } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { error } from '@sveltejs/kit';
import { may } from '#domain/access';
import { findMeasure } from '#domain/intake';
import type { Indicator, Part } from '#domain/monitor';
import { findIndicators } from '#domain/monitor/server';
import { STATE_WORDS } from '#ui/texts/catalogue.ts';
import { editionName } from '#ui/texts/edition-name.ts';
import { selectionInWords } from '#ui/texts/selection-text.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { currentEdition } from '../../edition.server.ts';
import { catalogueEntries } from '../catalogue.server.ts';
import { breaksInWords, indicatorFacts } from '../indicator-facts.server.ts';

/** The sheet of one definition; there is one whether anything was delivered or not. */
export const load = async ({ params, locals }) => {
	const indicators = await readAs(anonymous, findIndicators);
	const indicator = indicators.find(({ id }) => id === params.indikator);
	if (!indicator)
		error(404, {
			message: 'Diesen Indikator gibt es nicht',
			hint: 'Alle Definitionen stehen im Katalog der Indikatoren.'
		});
	const edition = await currentEdition();
	const [entry] = catalogueEntries([indicator], edition);
	const { name, meaning, readingAid, doesNotSay, method, synonyms } = indicator;
	return {
		sheet: {
			name,
			meaning,
			readingAid,
			doesNotSay,
			method,
			synonyms,
			theme: { id: indicator.theme, name: THEME_TEXTS[indicator.theme].name },
			state: STATE_WORDS[entry?.state ?? 'not-delivered'],
			figures:
				edition && entry?.newestYear
					? {
							href: `/monitor/${edition.release.year}/${indicator.id}`,
							edition: editionName(edition.release),
							year: entry.newestYear
						}
					: null,
			facts: indicatorFacts(indicator),
			breaks: breaksInWords(indicator),
			related: indicators
				.filter(({ id }) => indicator.related.includes(id))
				.map((other) => ({ label: other.name, href: `/indikatoren/${other.id}`, meaning: other.meaning })),
			needed: neededDeliveries(indicator),
			mayDeliver: may(locals.actor, 'intake:read')
		}
	};
};

/** By measure, which parts of it must be delivered. */
function neededDeliveries(indicator: Indicator) {
	const parts: readonly Part[] = [...indicator.numerator, ...(indicator.denominator ?? [])];
	return [...Map.groupBy(parts, ({ measure }) => measure)].flatMap(([code, ofMeasure]) => {
		const measure = findMeasure(code);
		if (!measure) return [];
		const selections = new Set(ofMeasure.map(({ where }) => selectionInWords(where) || 'insgesamt'));
		return [
			{
				name: measure.name,
				description: measure.description,
				parts: [...selections].join('; '),
				template: `/intern/vorlagen?${new URLSearchParams({ merkmal: code, indikator: indicator.id })}`
			}
		];
	});
}
