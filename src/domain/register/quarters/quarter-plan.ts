/** How a municipality divides its area below itself (Sozialräume), and which quarters stand in for each other. */
export type QuarterPlan = {
	/** AGS. */
	readonly municipality: string;
	/** Quarters with fewer inhabitants are not shown; 300 unless the municipality says otherwise. */
	readonly smallestSize: number;
	readonly quarters: readonly {
		/** As the extract or the assignment of addresses writes it. */
		readonly code: string;
		readonly name: string;
		/** Code of the quarter it joins where it is too small. */
		readonly mergeInto?: string;
	}[];
};

export const SMALLEST_SIZE = 300;

/** Key of a quarter in counts and areas: `06433012-03`. */
export function quarterId(municipality: string, code: string): string {
	return `${municipality}-${code}`;
}
