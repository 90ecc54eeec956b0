/** Before each file of page tests, which may ask while it is loaded: the demo is served, or the file fails with why it is not. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

const isServed = inject('isServed');
while (!existsSync(isServed)) await setTimeout(200);
const problem = readFileSync(isServed, 'utf8');
if (problem !== '') throw new Error(problem);
