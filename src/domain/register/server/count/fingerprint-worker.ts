/* oxlint-disable unicorn/require-post-message-target-origin -- A thread has no origin; that argument belongs to windows. */
/** Reads a file in a thread of its own; tells how many bytes it has read, a few times a second, and at last the result. */
import { parentPort, workerData } from 'node:worker_threads';
import { fingerprintHere } from './fingerprint.ts';

const bytesPerMessage = 64 << 20;
let untold = 0;
const result = await fingerprintHere(workerData as string, (bytes) => {
	untold += bytes;
	if (untold < bytesPerMessage) return;
	parentPort?.postMessage(untold);
	untold = 0;
});
if (untold > 0) parentPort?.postMessage(untold);
parentPort?.postMessage(result);
