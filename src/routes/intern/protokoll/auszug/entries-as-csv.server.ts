import type { TrailEntry } from '#domain/audit';
import { BOM, csvLines } from '#documents';
import { wholeSentence } from '../entry-row.server.ts';

const HEAD = [
	'eintrag',
	'zeit',
	'wer',
	'kennung',
	'vorgang',
	'was',
	'art',
	'gegenstand',
	'angaben',
	'pruefsumme_davor',
	'pruefsumme',
	'verfahren',
	'salz',
	'pruefsumme_inhalt'
];

/** For spreadsheets. No field that a hash covers begins like a formula, so what is needed to check the chain is unchanged. */
export async function* entriesAsCsv(batches: AsyncIterable<readonly TrailEntry[]>): AsyncGenerator<string, void> {
	yield BOM + csvLines([HEAD]);
	for await (const batch of batches) yield csvLines(batch.map(cellsOf));
}

function cellsOf(entry: TrailEntry): (string | number | null)[] {
	return [
		entry.id,
		entry.recordedAt,
		entry.actorName,
		entry.actorId,
		entry.command,
		wholeSentence(entry),
		entry.kind,
		entry.object,
		entry.detail,
		entry.previousHash,
		entry.hash,
		entry.hashVersion,
		entry.salt,
		entry.contentHash
	];
}
