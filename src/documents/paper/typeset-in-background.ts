/**
 * Typesets in a thread of its own: a yearly edition takes a second, and meanwhile the server must answer others. The
 * thread ends after a minute without work and gives its memory back.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectFolder } from '#platform/project-folder';
import type { PaperDocument } from './paper-document.ts';
import type { TypesetAnswer, TypesetTask } from './typeset-worker.ts';

const IDLE_IN_MILLISECONDS = 60_000;

type Waiting = { readonly resolve: (pdf: Uint8Array) => void; readonly reject: (problem: Error) => void };

let worker: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** @throws Error for a document that breaks the rules of PDF/UA, as the compiler does. */
export function typesetInBackground(document: PaperDocument): Promise<Uint8Array> {
	clearTimeout(idle);
	const thread = (worker ??= start());
	const task: TypesetTask = { id: ++lastId, document };
	return new Promise((resolve, reject) => {
		waiting.set(task.id, { resolve, reject });
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
		thread.postMessage(task);
	});
}

function start(): Worker {
	// A path and not a module: Node runs the source as it is, and the bundler must leave the thread's code alone.
	const thread = new Worker(join(projectFolder, 'src/documents/paper/typeset-worker.ts'));
	thread.unref();
	thread.on('message', (answer: TypesetAnswer) => {
		const asker = waiting.get(answer.id);
		waiting.delete(answer.id);
		if (waiting.size === 0) idle = setTimeout(() => stop(thread), IDLE_IN_MILLISECONDS).unref();
		if ('pdf' in answer) asker?.resolve(answer.pdf);
		else asker?.reject(new Error(answer.problem));
	});
	thread.on('error', (error: Error) => {
		for (const asker of waiting.values()) asker.reject(error);
		waiting.clear();
		stop(thread);
	});
	return thread;
}

function stop(thread: Worker): void {
	if (worker === thread) worker = null;
	void thread.terminate();
}
