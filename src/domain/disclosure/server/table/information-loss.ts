/** What a reader loses by protection: comparable between hiding and changing. */
export type InformationLoss = {
	readonly cells: number;
	readonly hidden: number;
	/** Shown with another number. */
	readonly changed: number;
	/** Over the shown cells. */
	readonly meanDeviation: number;
	readonly largestDeviation: number;
	/** The same as shares of the true counts, over shown cells above 0. */
	readonly meanRelativeDeviation: number;
	readonly largestRelativeDeviation: number;
	/** Σ of the hidden counts. */
	readonly hiddenSum: number;
	/** Σ |shown − true| ÷ Σ true, a hidden count lost whole; 0..1. */
	readonly share: number;
	/** Sums that no longer add up. */
	readonly brokenSums: number;
};

/** `shown` by key: a number, or null for hidden. */
export function informationLoss(
	cells: readonly { readonly key: string; readonly count: number }[],
	relations: readonly { readonly total: string; readonly parts: readonly string[] }[],
	shown: ReadonlyMap<string, number | null>
): InformationLoss {
	let [hidden, changed, deviations, largest, lost, all] = [0, 0, 0, 0, 0, 0];
	let [hiddenSum, relative, largestRelative, above] = [0, 0, 0, 0];
	for (const { key, count } of cells) {
		const value = shown.get(key) ?? null;
		all += count;
		if (value === null) {
			hidden++;
			lost += count;
			hiddenSum += count;
			continue;
		}
		const deviation = Math.abs(value - count);
		if (deviation > 0) changed++;
		deviations += deviation;
		largest = Math.max(largest, deviation);
		lost += deviation;
		if (count <= 0) continue;
		above++;
		relative += deviation / count;
		largestRelative = Math.max(largestRelative, deviation / count);
	}
	const visible = cells.length - hidden;
	return {
		cells: cells.length,
		hidden,
		changed,
		meanDeviation: visible === 0 ? 0 : deviations / visible,
		largestDeviation: largest,
		meanRelativeDeviation: above === 0 ? 0 : relative / above,
		largestRelativeDeviation: largestRelative,
		hiddenSum,
		share: all === 0 ? 0 : lost / all,
		brokenSums: relations.filter(({ total, parts }) => {
			const values = [total, ...parts].map((key) => shown.get(key) ?? null);
			if (values.includes(null)) return false;
			const [sum = 0, ...rest] = values.map(Number);
			return Math.abs(sum - rest.reduce((one, two) => one + two, 0)) > 1e-9;
		}).length
	};
}
