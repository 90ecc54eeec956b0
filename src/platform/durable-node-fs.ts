/**
 * PGlite's folder storage, made durable. Left alone, PGlite runs PostgreSQL with `fsync=off`, and its storage would not
 * pass the call on: what a commit or a checkpoint wrote could be lost when the machine stops. Here PostgreSQL flushes by
 * its own rules – the log at each commit, data files at each checkpoint – and every flush reaches the disk.
 */
import { fdatasyncSync, fstatSync, fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** PGlite's own parameters without `-F` (no flushing). The log is flushed by the one call that PGlite passes on. */
export const DURABLE_START = [
	...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
	'-c',
	'fsync=on',
	'-c',
	'wal_sync_method=fsync'
];

export class DurableNodeFS extends NodeFS {
	override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
		const { emscriptenOpts } = await super.init(pglite, options);
		const letFlushThrough: (typeof options.preRun & {})[number] = (program) => {
			const operations = (program.NODEFS as unknown as { stream_ops: { fsync?: Flush } }).stream_ops;
			operations.fsync = flush;
		};
		return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), letFlushThrough] } };
	}
}

type Flush = (stream: { readonly nfd: number }) => number;

/** A failed flush throws: PostgreSQL then stops at once, for it can no longer tell what is on the disk. */
const flush: Flush = ({ nfd }) => {
	if (fstatSync(nfd).isDirectory()) fsyncSync(nfd);
	else fdatasyncSync(nfd);
	return 0;
};
