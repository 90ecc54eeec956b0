/** What stands below the line of underscores: notes, copyright, licence, `Stand: 10.10.2017 / 19:26:33`. */
import { isoDate } from './printed-time.ts';

export type GenesisFooter = {
	readonly notes: readonly string[];
	readonly source: string | null;
	readonly licence: string | null;
	readonly publishedOn: string | null;
};

export function readGenesisFooter(blocks: readonly string[]): GenesisFooter {
	const notes: string[] = [];
	let source: string | null = null;
	let licence: string | null = null;
	let publishedOn: string | null = null;
	for (const block of blocks) {
		const text = block.replace(/[ \t]+/g, ' ').trim();
		if (text === '') continue;
		const stand = /^Stand:?\s*(\d{1,2}\.\d{1,2}\.\d{4})/.exec(text)?.[1];
		if (stand) {
			publishedOn = isoDate(stand);
			continue;
		}
		const copyright = /(?:©|\(C\)|Copyright)\s*([^,\n]+(?:\([^)]*\))?)/i.exec(text)?.[1]?.trim();
		if (copyright) {
			source = copyright;
			licence = /Datenlizenz Deutschland[\s\S]*?Version\s+\d\.\d/.exec(text)?.[0].replace(/\s+/g, ' ') ?? null;
		} else notes.push(text);
	}
	return { notes, source, licence, publishedOn };
}
