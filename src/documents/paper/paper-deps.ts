/** What a document needs besides the edition. */
import type { Tile } from '#domain/areas';
import type { Boundary } from '#figures';
import type { PaperCompiler } from './paper-compiler.ts';

export type PaperDeps = {
	readonly compiler: PaperCompiler;
	readonly tiles: readonly Tile[];
	/** Without boundaries the tile map serves. */
	readonly boundaries: { readonly shapes: readonly Boundary[]; readonly source: string } | null;
	/** Where a reader finds the pages and sends a remark: the installation's address. */
	readonly address: string | null;
};
