export type ResidenceConcept = {
	/** `main`: persons at their sole or main residence. `entitled`: with secondary residences (Wohnberechtigte). */
	readonly fits: 'main' | 'entitled' | 'none';
	readonly differenceToMain: number;
	readonly differenceToEntitled: number;
};

/**
 * Which total a detailed file fits, whatever its title says (methods.md 4.1). All in persons. Where both fit, there
 * are hardly any secondary residences, and the main residence is meant.
 */
export function residenceConcept(sum: number, main: number, entitled: number, tolerance: number): ResidenceConcept {
	const [differenceToMain, differenceToEntitled] = [sum - main, sum - entitled];
	const fits =
		Math.abs(differenceToMain) <= tolerance
			? 'main'
			: Math.abs(differenceToEntitled) <= tolerance
				? 'entitled'
				: 'none';
	return { fits, differenceToMain, differenceToEntitled };
}
