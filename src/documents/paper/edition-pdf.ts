import type { Edition } from '#domain/monitor';
import { editionDocument } from './edition-document.ts';
import type { PaperDeps } from './paper-deps.ts';

/** The county's yearly edition as PDF/UA-1. */
export function editionPdf(edition: Edition, deps: PaperDeps): Uint8Array {
	return deps.compiler.compile(editionDocument(edition, deps)).pdf;
}
