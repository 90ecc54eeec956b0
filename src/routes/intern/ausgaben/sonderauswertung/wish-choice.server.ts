/** Which special evaluation somebody asks about, as it stands in the address. */
import type { Actor } from '#domain/access';
import type { Area } from '#domain/areas';
import { findAreas } from '#domain/areas/server';
import { readAs } from '#domain/audit/server';
import { WISH_DIMENSIONS, WISH_LEVELS, type Indicator, type Wish } from '#domain/monitor';
import { findIndicators, findReleases, findWorkingState } from '#domain/monitor/server';

export type WishChoice = {
	readonly indicators: readonly Indicator[];
	readonly areas: readonly Area[];
	readonly indicator: Indicator | null;
	readonly area: Area | null;
	readonly wish: Wish;
	/** As typed, for the form. */
	readonly ages: string;
	/** What was asked for and does not exist. */
	readonly unknown: readonly string[];
};

export async function readWishChoice(actor: Actor, { searchParams }: URL): Promise<WishChoice> {
	const { state, areas, indicators, releases } = await readAs(actor, async (tx) => ({
		state: await findWorkingState(tx),
		releases: await findReleases(tx),
		areas: await findAreas(tx),
		indicators: await findIndicators(tx)
	}));
	const text = (name: string): string => (searchParams.get(name) ?? '').trim().slice(0, 100);
	const newest = state?.year ?? releases[0]?.year ?? new Date().getFullYear() - 1;
	const indicator = indicators.find(({ id }) => id === text('indikator')) ?? null;
	const area = areas.find(({ id, slug }) => id === text('gebiet') || slug === text('gebiet')) ?? null;
	const [from, to] = [yearOf(text('von')), yearOf(text('bis'))];
	const lastYear = to ?? newest;
	const firstYear = from ?? lastYear;
	const agesFrom = agesOf(text('alter'));
	const ofArea = WISH_LEVELS.find((known) => known === area?.level);
	const level = ofArea ?? WISH_LEVELS.find((known) => known === text('ebene')) ?? 'municipality';
	return {
		indicators,
		areas: areas.filter((one) => WISH_LEVELS.some((known) => known === one.level)),
		indicator,
		area,
		wish: {
			level,
			area: area?.id ?? null,
			firstYear,
			lastYear,
			areYearsTogether: text('zusammen') !== '',
			agesFrom: agesFrom ?? [],
			by: WISH_DIMENSIONS.filter((dimension) => searchParams.getAll('nach').includes(dimension))
		},
		ages: text('alter'),
		unknown: [
			...(text('indikator') && !indicator ? ['Indikator'] : []),
			...(text('gebiet') && (!area || !ofArea) ? ['Gebiet'] : []),
			...(from === null || to === null || firstYear > lastYear ? ['Jahre'] : []),
			...(agesFrom === null ? ['Altersgruppen'] : [])
		]
	};
}

/** Undefined: nothing given. Null: no year. */
function yearOf(text: string): number | null | undefined {
	if (text === '') return undefined;
	return /^(19[5-9]\d|20\d\d|21\d\d)$/.test(text) ? Number(text) : null;
}

/** `0, 18, 65`: first ages, ascending. Null: not so. */
function agesOf(text: string): number[] | null {
	const ages = text.split(/[\s,;]+/).filter((one) => one !== '');
	const numbers = ages.map(Number);
	const isAscending = numbers.every((age, index) => index === 0 || age > (numbers[index - 1] ?? 0));
	return ages.length <= 30 && ages.every((one) => /^\d{1,2}$/.test(one)) && isAscending ? numbers : null;
}
