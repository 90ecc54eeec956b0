/** Runs in a thread of its own, started by `typeset-in-background.ts`: typesets what it is sent. */
import { parentPort } from 'node:worker_threads';
import { PaperCompiler } from './paper-compiler.ts';
import type { PaperDocument } from './paper-document.ts';

export type TypesetTask = { readonly id: number; readonly document: PaperDocument };
export type TypesetAnswer =
	{ readonly id: number; readonly pdf: Uint8Array } | { readonly id: number; readonly problem: string };

const compiler = new PaperCompiler();

parentPort?.on('message', ({ id, document }: TypesetTask) => {
	// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
	parentPort?.postMessage(answer(id, document));
});

function answer(id: number, document: PaperDocument): TypesetAnswer {
	try {
		return { id, pdf: compiler.compile(document).pdf };
	} catch (error) {
		return { id, problem: error instanceof Error ? error.message : String(error) };
	}
}
