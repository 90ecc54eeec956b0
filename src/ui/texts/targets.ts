/** Targets in words: what the county wants, where it stands, and whether it will get there. From released figures. */
import type { Indicator, IndicatorTarget, TargetState } from '#domain/monitor';
import { formatWithUnit } from './format-number.ts';

export const TARGET_STATUS_TEXTS: Readonly<Record<NonNullable<TargetState['status']>, string>> = {
	'on-track': 'auf Kurs',
	'slightly-behind': 'leicht hinter Plan',
	'far-behind': 'deutlich hinter Plan',
	'wrong-way': 'in der Gegenrichtung',
	kept: 'erreicht',
	missed: 'verfehlt'
};

export const NOT_TO_JUDGE = 'noch nicht zu beurteilen';

export function targetStatusText(state: TargetState | null): string {
	return state?.status ? TARGET_STATUS_TEXTS[state.status] : NOT_TO_JUDGE;
}

/** `35,0 % bis 2030, ausgehend von 30,1 % im Jahr 2022.` */
export function targetText(target: IndicatorTarget, { unit, decimals }: Indicator): string {
	const [goal, base] = [target.targetValue, target.baseValue].map((value) => formatWithUnit(value, unit, decimals));
	return `${goal} bis ${target.targetYear}, ausgehend von ${base} im Jahr ${target.baseYear}.`;
}

/** Where it stands, what a straight way would have, and what follows from the last years; two to three sentences. */
export function targetStateSentences(
	target: IndicatorTarget,
	state: TargetState | null,
	{ unit, decimals }: Indicator
): string[] {
	if (!state) return ['Seit dem Ausgangsjahr gibt es noch keine veröffentlichte Zahl.'];
	const full = (value: number): string => formatWithUnit(value, unit, decimals);
	const { year, value, planned, status, projected } = state;
	if (status === 'kept' || status === 'missed')
		return [`${year} waren es ${full(value)}: Das Ziel ist ${TARGET_STATUS_TEXTS[status]}.`];
	const stands = `${year} waren es ${full(value)}; auf geradem Weg zum Ziel wären es ${full(planned)}.`;
	if (!status)
		return [
			stands,
			'Ob es reicht, lässt sich noch nicht beurteilen: Dafür braucht es vier vergleichbare Jahre in Folge.'
		];
	const judged = `Beurteilung: ${TARGET_STATUS_TEXTS[status]}.`;
	if (projected === null) return [stands, `${judged} Der Zielwert ist schon erreicht.`];
	const onwards = `Geht es im Mittel weiter wie in den letzten Jahren, sind es ${target.targetYear} ${full(projected)}.`;
	return [stands, onwards, judged];
}
