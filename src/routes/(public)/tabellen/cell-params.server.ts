import type { Edition, PivotPlace, PivotQuery } from '#domain/monitor';
import { ageKey, CITIZENSHIP_MEMBERS, SEX_MEMBERS } from '#ui/texts/table-members.ts';

/** The address of one cell: a table of a single cell, or of the cells a total was made from. */
export function cellParams({ release }: Edition, query: PivotQuery, place: PivotPlace): URLSearchParams {
	const params = new URLSearchParams();
	params.set('indikator', query.indicators[place.indicator]?.id ?? '');
	const area = query.areas[place.area];
	const towns = query.areas.filter(({ level }) => level === 'municipality');
	for (const { slug } of area ? [area] : towns) params.append('gebiet', slug);
	const year = query.years[place.year];
	for (const one of year === undefined ? query.years : [year]) params.append('jahr', String(one));
	const [sex, age, who] = [query.sexes[place.sex], query.ages[place.age], query.citizenships[place.citizenship]];
	if (sex) params.set('geschlecht', SEX_MEMBERS.find(({ is }) => is === sex)?.key ?? '');
	if (age) params.set('alter', ageKey(age));
	if (who) params.set('staatsangehoerigkeit', CITIZENSHIP_MEMBERS.find(({ is }) => is === who)?.key ?? '');
	if (query.basis) params.set('grundlage', query.basis === 'register' ? 'register' : 'amtlich');
	params.set('ausgabe', `${release.year}-${release.revision}`);
	return params;
}
