import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file for people: complete, or not at all. What stood there before stays until the new one is on the disk.
 * @throws an error with the system's code and the `path` that was asked for.
 */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
	const isDevice = statSync(path, { throwIfNoEntry: false })?.isFile() === false; // /dev/stdout
	const unfinished = `${path}.${process.pid}.unfinished`;
	try {
		writeFileSync(isDevice ? path : unfinished, content, { flush: !isDevice });
		if (!isDevice) renameSync(unfinished, path);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw Object.assign(error as Error, { path });
	}
}
