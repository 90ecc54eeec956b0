/**
 * A thread of its own for work that takes seconds, so that the server answers others meanwhile. It starts with the first
 * task, keeps what it has loaded, and ends after a minute without work, which gives its memory back.
 */
import { join } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import { projectFolder } from './project-folder.ts';

const IDLE_IN_MILLISECONDS = 60_000;

type Numbered<Task> = { readonly id: number; readonly task: Task };
type Answered<Answer> = { readonly id: number } & ({ readonly answer: Answer } | { readonly problem: Error });
type Waiting<Answer> = { readonly resolve: (answer: Answer) => void; readonly reject: (problem: Error) => void };

/** Tasks and answers are copied: plain data, maps and sets, nothing that acts. */
export class BackgroundThread<Task, Answer> {
	readonly #script: string;
	readonly #waiting = new Map<number, Waiting<Answer>>();
	#thread: Worker | null = null;
	#idle: NodeJS.Timeout | undefined;
	#lastId = 0;

	/** `script` from the project's folder: a path, for Node runs the source as it is, and no bundler may take it along. */
	constructor(script: string) {
		this.#script = join(projectFolder, script);
	}

	/** One task after the other. Rejects with what the task threw, and with why the thread ended. */
	ask(task: Task): Promise<Answer> {
		clearTimeout(this.#idle);
		const thread = (this.#thread ??= this.#start());
		const numbered: Numbered<Task> = { id: ++this.#lastId, task };
		return new Promise((resolve, reject) => {
			// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
			thread.postMessage(numbered);
			this.#waiting.set(numbered.id, { resolve, reject });
		});
	}

	#start(): Worker {
		const thread = new Worker(this.#script);
		thread.unref();
		thread.on('message', (answered: Answered<Answer>) => {
			const asker = this.#waiting.get(answered.id);
			this.#waiting.delete(answered.id);
			if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#stop(thread), IDLE_IN_MILLISECONDS).unref();
			if ('answer' in answered) asker?.resolve(answered.answer);
			else asker?.reject(answered.problem);
		});
		thread.on('error', (error: Error) => {
			for (const asker of this.#waiting.values()) asker.reject(error);
			this.#waiting.clear();
			this.#stop(thread);
		});
		return thread;
	}

	#stop(thread: Worker): void {
		if (this.#thread === thread) this.#thread = null;
		void thread.terminate();
	}
}

/** What a thread's script calls. */
export function answerTasks<Task, Answer>(answer: (task: Task) => Answer | Promise<Answer>): void {
	parentPort?.on('message', ({ id, task }: Numbered<Task>) => {
		void Promise.resolve(task)
			.then(answer)
			.then(
				(given): Answered<Answer> => ({ id, answer: given }),
				(error: unknown): Answered<Answer> => ({
					id,
					problem: error instanceof Error ? error : new Error(String(error))
				})
			)
			// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
			.then((answered) => parentPort?.postMessage(answered));
	});
}
