/** The little drawings in the cells of a table, as an outsider measures them: what they say, and how many marks they have. */
export type Drawing = {
	readonly kind: string;
	/** The sentence for whoever cannot see it, and what its marks say on hover. */
	readonly description: string;
	readonly labels: readonly string[];
	/** Numbers it draws: points of a line, ticks of a strip. */
	readonly marks: number;
	/** As an address shows a cut-out of it: for messages. */
	readonly id: string;
};

export function drawingsIn(html: string): Drawing[] {
	return [...html.matchAll(/<svg[^>]*data-figure="([^"]*)"[\s\S]*?<\/svg>/g)].map(([svg, kind = '']) => {
		const count = (pattern: RegExp): number => svg.match(pattern)?.length ?? 0;
		const corners = [...svg.matchAll(/<path d="([^"]*)"[^>]*fill="none"/g)].reduce(
			(sum, [, path = '']) => sum + (path.match(/[ML]/g)?.length ?? 0),
			0
		);
		return {
			kind,
			id: /id="([^"]*)"/.exec(svg)?.[1] ?? '',
			description: /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(svg)?.[1] ?? '',
			labels: [...svg.matchAll(/data-label="([^"]*)"/g)].map(([, label = '']) => label),
			marks: kind === 'sparkline' ? corners + count(/r="1\.75"/g) : count(/stroke-opacity="0\.65"/g)
		};
	});
}

const NUMBER = String.raw`(\(?−?\d(?:[\d.,]*\d)?\)?|gerundet 0)`;

/** `19,8 % im Jahr 2013, 34,4 % im Jahr 2025`. */
export function yearsIn({ description }: Drawing): { readonly year: number; readonly shown: string }[] {
	return [...description.matchAll(new RegExp(`(?:: |, )${NUMBER}[^:]*? im Jahr (\\d{4})`, 'g'))].map(
		([, shown = '', year]) => ({ year: Number(year), shown })
	);
}

/** What it says of an area: `Biebesheim am Rhein: 34,4 % (…)`; empty where it says no number. */
export function numbersOf(name: string, { description, labels }: Drawing): string[] {
	return [description, ...labels].flatMap((text) => {
		const [, shown] = new RegExp(`(?:^|[.:] )${name.replaceAll('.', '\\.')}: ${NUMBER}`).exec(text) ?? [];
		return shown ? [shown] : [];
	});
}
