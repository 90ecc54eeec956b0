/** What the report commands share: the edition that is meant, and what its documents need besides. */
import { findBoundaries, findTiles } from '#domain/areas/server';
import type { Edition } from '#domain/monitor';
import { findEdition, type EditionSelector } from '#domain/monitor/server';
import { paperBoundaries, sharedPaperCompiler, type PaperDeps } from '#documents';
import { getDatabase } from '#platform/database';
import type { CliIo } from '../cli-command.ts';

/** Null after having said why there is no such edition. `release`: `2025`, `2025-2`; without it the current one. */
export async function openReport(
	release: string | undefined,
	io: Pick<CliIo, 'stderr'>
): Promise<{ edition: Edition; deps: PaperDeps } | null> {
	const selector = selectorOf(release);
	const edition = selector && (await findEdition(getDatabase(), selector));
	if (!edition) {
		io.stderr(
			release === undefined
				? 'Es gibt noch keine Ausgabe. Erst „kreislauf monitor release JAHR“ aufrufen.\n'
				: `Die Ausgabe „${release}“ gibt es nicht. Erwartet wird ein Jahr wie „2025“ oder Jahr und Fassung wie „2025-2“.\n`
		);
		return null;
	}
	const boundaries = await findBoundaries(getDatabase());
	return {
		edition,
		deps: {
			compiler: sharedPaperCompiler(),
			tiles: await findTiles(getDatabase()),
			boundaries: paperBoundaries(boundaries, edition.municipalities()),
			address: process.env['ORIGIN']?.replace(/\/$/, '') ?? null
		}
	};
}

function selectorOf(release: string | undefined): EditionSelector | null {
	if (release === undefined) return 'current';
	const [, year, revision] = /^(\d{4})(?:-(\d+))?$/.exec(release) ?? [];
	if (!year) return null;
	return revision ? { year: Number(year), revision: Number(revision) } : { year: Number(year) };
}
