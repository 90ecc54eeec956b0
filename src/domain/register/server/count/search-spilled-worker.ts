/* oxlint-disable unicorn/require-post-message-target-origin -- A thread has no origin; that argument belongs to windows. */
/** Searches its share of the partitions in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { searchSpilled, type SpilledSearch } from './search-partition.ts';

parentPort?.postMessage(searchSpilled(workerData as SpilledSearch));
