export type CountOfMany = { readonly count: number; readonly of: number };

/**
 * How many standard errors two shares of people lie apart, later minus earlier, both from one common share (score test
 * of two proportions). Null where the share is 0 or 1 in both or a side is empty. Source: Agresti, Categorical Data
 * Analysis, 3.2; for stocks of mostly the same people the real chance is smaller than assumed, so it errs to silence.
 */
export function scoreOfShares(earlier: CountOfMany, later: CountOfMany): number | null {
	if (earlier.of <= 0 || later.of <= 0) return null;
	const share = (earlier.count + later.count) / (earlier.of + later.of);
	const variance = share * (1 - share) * (1 / earlier.of + 1 / later.of);
	return variance > 0 ? (later.count / later.of - earlier.count / earlier.of) / Math.sqrt(variance) : null;
}

/**
 * The same for events over person-years, as Poisson counts: given their sum, the later count is binomial (conditional
 * score test). For bare counts pass `of: 1` on both sides. Null without events or without people.
 */
export function scoreOfRates(earlier: CountOfMany, later: CountOfMany): number | null {
	const events = earlier.count + later.count;
	if (earlier.of <= 0 || later.of <= 0 || events <= 0) return null;
	const part = later.of / (earlier.of + later.of);
	return (later.count - events * part) / Math.sqrt(events * part * (1 - part));
}
