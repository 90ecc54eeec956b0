/** Which working figures somebody wants to see, as it stands in the address. */
import type { Actor } from '#domain/access';
import type { Area } from '#domain/areas';
import { findAreas } from '#domain/areas/server';
import { readAs } from '#domain/audit/server';
import type { Indicator } from '#domain/monitor';
import { findIndicators, findWorkingState, type WorkingState } from '#domain/monitor/server';

export type WorkingChoice = {
	/** Null: nothing has been computed yet. */
	readonly state: WorkingState | null;
	readonly indicators: readonly Indicator[];
	readonly areas: readonly Area[];
	readonly indicator: Indicator | null;
	readonly area: Area | null;
	/** Default: up to which year the working state goes. */
	readonly year: number;
	/** What was asked for and does not exist. */
	readonly unknown: readonly string[];
};

export async function readWorkingChoice(actor: Actor, { searchParams }: URL): Promise<WorkingChoice> {
	const { state, areas, indicators } = await readAs(actor, async (tx) => ({
		state: await findWorkingState(tx),
		areas: await findAreas(tx),
		indicators: await findIndicators(tx)
	}));
	const [wantedIndicator, wantedArea, wantedYear] = ['indikator', 'gebiet', 'jahr'].map((name) =>
		(searchParams.get(name) ?? '').trim().slice(0, 100)
	);
	const indicator = indicators.find(({ id }) => id === wantedIndicator) ?? null;
	const area = areas.find(({ id, slug }) => id === wantedArea || slug === wantedArea) ?? null;
	const isYear = /^(19[5-9]\d|20\d\d|21\d\d)$/.test(wantedYear ?? '');
	const unknown = [
		...(wantedIndicator && !indicator ? ['Indikator'] : []),
		...(wantedArea && !area ? ['Gebiet'] : []),
		...(wantedYear && !isYear ? ['Jahr'] : [])
	];
	const year = isYear ? Number(wantedYear) : (state?.year ?? new Date().getFullYear());
	return { state, indicators, areas, indicator, area, year, unknown };
}
