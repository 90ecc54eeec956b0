/** What a test takes for granted, said aloud. */
export function must<T>(found: T | null | undefined): T {
	if (found === null || found === undefined)
		throw new Error('The example has changed: what the test needs is missing.');
	return found;
}
