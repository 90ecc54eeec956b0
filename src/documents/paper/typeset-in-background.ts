import { BackgroundThread } from '#platform/background-thread';
import type { PaperDocument } from './paper-document.ts';

const typesetter = new BackgroundThread<PaperDocument, Uint8Array>('src/documents/paper/typeset-worker.ts');

/**
 * Typesets in a thread of its own: a yearly edition takes a second, and meanwhile the server must answer others.
 * @throws Error for a document that breaks the rules of PDF/UA, as the compiler does.
 */
export function typesetInBackground(document: PaperDocument): Promise<Uint8Array> {
	return typesetter.ask(document);
}
