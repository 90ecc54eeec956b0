import type { CountyConfiguration } from '../county-configuration.ts';

type ConfiguredArea = CountyConfiguration['areas'][number];

/** The quarters of a county's configuration as areas: `06433012-03`, part of their municipality. */
export function quarterAreas({ areas, quarters = [] }: CountyConfiguration): ConfiguredArea[] {
	return quarters.flatMap(({ municipality, quarters: parts }) => {
		const whole = areas.find(({ id }) => id === municipality);
		return parts.map(({ code, name }) => ({
			id: `${municipality}-${code}`,
			level: 'quarter' as const,
			name,
			slug: `${whole?.slug ?? municipality}-${slugOf(name)}`,
			partOf: municipality
		}));
	});
}

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function slugOf(name: string): string {
	return name
		.toLocaleLowerCase('de')
		.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
