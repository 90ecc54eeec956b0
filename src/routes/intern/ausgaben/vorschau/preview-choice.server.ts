/** What somebody wants to see of the release to come, as it stands in the address. */
import type { Actor } from '#domain/access';
import type { Area } from '#domain/areas';
import { findAreas } from '#domain/areas/server';
import { readAs } from '#domain/audit/server';
import type { Indicator } from '#domain/monitor';
import { findIndicators, findReleases, findWorkingState } from '#domain/monitor/server';

export type PreviewChoice = {
	readonly indicators: readonly Indicator[];
	readonly areas: readonly Area[];
	readonly indicator: Indicator | null;
	readonly area: Area | null;
	/** Null: nothing was asked for yet. */
	readonly year: number | null;
	/** For the form: the newest year there is. */
	readonly newestYear: number;
	/** Counts up to this are hidden in a comparison. */
	readonly limit: number;
	readonly base: number;
	/** What was asked for and does not exist. */
	readonly unknown: readonly string[];
};

export async function readPreviewChoice(actor: Actor, { searchParams }: URL): Promise<PreviewChoice> {
	const { state, areas, indicators, releases } = await readAs(actor, async (tx) => ({
		state: await findWorkingState(tx),
		releases: await findReleases(tx),
		areas: await findAreas(tx),
		indicators: await findIndicators(tx)
	}));
	const text = (name: string): string => (searchParams.get(name) ?? '').trim().slice(0, 100);
	const [wantedIndicator, wantedArea, wantedYear] = [text('indikator'), text('gebiet'), text('jahr')];
	const indicator = indicators.find(({ id }) => id === wantedIndicator) ?? null;
	const area = areas.find(({ id, slug }) => id === wantedArea || slug === wantedArea) ?? null;
	const isYear = /^(19[5-9]\d|20\d\d|21\d\d)$/.test(wantedYear);
	const [limit, base] = [numberOf(text('grenze'), 0, 99), numberOf(text('rundung'), 2, 100)];
	return {
		indicators,
		areas,
		indicator,
		area,
		year: isYear ? Number(wantedYear) : null,
		newestYear: state?.year ?? releases[0]?.year ?? new Date().getFullYear() - 1,
		limit: limit ?? 4,
		base: base ?? 5,
		unknown: [
			...(wantedIndicator && !indicator ? ['Indikator'] : []),
			...(wantedArea && !area ? ['Gebiet'] : []),
			...(wantedYear && !isYear ? ['Jahr'] : []),
			...(limit === null ? ['Sperren bis'] : []),
			...(base === null ? ['Runden auf Vielfache von'] : [])
		]
	};
}

/** Undefined: nothing given. Null: no such number. */
function numberOf(text: string, least: number, most: number): number | null | undefined {
	if (text === '') return undefined;
	return /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;
}
