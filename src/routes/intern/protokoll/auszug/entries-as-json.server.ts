import type { EntryFilter, TrailEntry } from '#domain/audit';
import type { EntryExport } from '#domain/audit/server';

type Taken = EntryExport & { readonly at: string; readonly filter: EntryFilter };

/** How to check the chain by other means than this program; the same stands in docs/how-to/check-the-trail.md. */
const METHOD = {
	1: 'hash = sha256(previousHash \\n recordedAt \\n actorId \\n command \\n detail)',
	2: 'hash = sha256(previousHash \\n recordedAt \\n actorId \\n command \\n detail \\n kind \\n object)',
	3: 'content = contentHash, or sha256(salt \\n actorId \\n detail) where contentHash is null; hash = sha256(previousHash \\n recordedAt \\n command \\n kind \\n object \\n content)',
	note: 'SHA-256 in hexadecimal over UTF-8, fields joined by a line feed, null as an empty text; the method is chosen by hashVersion. In an unfiltered file each previousHash is the hash of the entry before.'
};

/** For programs: one object, its entries oldest first, exactly as they were hashed. */
export async function* entriesAsJson(
	batches: AsyncIterable<readonly TrailEntry[]>,
	taken: Taken
): AsyncGenerator<string, void> {
	yield `{"about":${JSON.stringify({ ...taken, method: METHOD })},\n"entries":[`;
	let separator = '\n';
	for await (const batch of batches) {
		yield separator + batch.map((entry) => JSON.stringify(entry)).join(',\n');
		separator = ',\n';
	}
	yield '\n]}\n';
}
