/**
 * `report all`: 18 area profiles and the edition of an invented county with 60 indicators, 2012–2025. The baseline is
 * the typesetting alone, of the same documents in the same run; the rest is our reading, drawing and writing.
 * Bar: at most 20 seconds in all. Run: node bench/report-all.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PaperCompiler, reportAll, type Paper, type PaperDeps } from '#documents';
import { INDICATORS, inventedEdition, TILES } from '../tests/golden/documents/invented-edition.ts';

/** Counts how long it is at work. */
class TimedCompiler extends PaperCompiler {
	milliseconds = 0;
	pages = 0;

	override compile(document: Parameters<PaperCompiler['compile']>[0]): Paper {
		const start = performance.now();
		const paper = super.compile(document);
		this.milliseconds += performance.now() - start;
		this.pages += paper.pages;
		return paper;
	}
}

const TIMES = 10;
const indicators = Array.from({ length: TIMES }, (_, turn) =>
	INDICATORS.map((indicator) => ({
		...indicator,
		id: turn === 0 ? indicator.id : `${indicator.id}-${turn}`,
		name: turn === 0 ? indicator.name : `${indicator.name} (${turn})`,
		position: indicator.position + turn * 10
	}))
).flat();
const edition = inventedEdition({ indicators, firstYear: 2012 });
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-bench-'));
try {
	const compiler = new TimedCompiler();
	const deps: PaperDeps = { compiler, tiles: TILES, boundaries: null, address: null };
	const start = performance.now();
	reportAll(edition, folder, deps);
	const value = Math.round(performance.now() - start);
	const baseline = Math.round(compiler.milliseconds);
	const result = {
		name: `report all: 18 profiles and the edition, ${compiler.pages} pages, against typesetting alone`,
		value,
		unit: 'ms',
		baseline,
		ratio: Number((value / baseline).toFixed(2))
	};
	console.log(JSON.stringify(result));
} finally {
	rmSync(folder, { recursive: true, force: true });
}
