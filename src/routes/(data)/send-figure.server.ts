/** Answers with a drawing of a released edition as a file: on white, with its source, its edition and what readers must know. */
import type { Edition } from '#domain/monitor';
import { paperPalette, standaloneFigure, type Figure, type FigureOptions } from '#figures';
import { DEMO_NOTICE, editionName, releasedOn } from '#ui/texts/edition-name.ts';
import { sendFile } from './send-file.server.ts';

/** Wide enough for all municipalities, and for half a page of a report. */
const WIDTH = 760;

export type SentFigure = {
	/** Of the file, without its ending; tells one view of a figure from another. */
	readonly name: string;
	readonly draw: (options: FigureOptions) => Figure;
	/** Sources of numbers and boundaries, a paragraph each; empty ones are left out. */
	readonly sources: readonly string[];
	/** Changes with what is not part of the release: the boundaries. */
	readonly version?: string;
};

export function sendFigure(
	request: Request,
	edition: Edition,
	{ name, draw, sources, version }: SentFigure
): Promise<Response> {
	const { release, county } = edition;
	const notes = [
		...sources,
		`${editionName(release)}, ${county.name}, veröffentlicht am ${releasedOn(release)}.`,
		...(release.hasInventedFigures ? [DEMO_NOTICE] : [])
	].filter((note) => note !== '');
	return sendFile(request, {
		name: `${name}-${release.year}`,
		format: 'svg',
		release: release.id,
		...(version === undefined ? {} : { version }),
		make: () => standaloneFigure(draw({ palette: paperPalette, width: WIDTH, idPrefix: 'abbildung' }), notes)
	});
}
