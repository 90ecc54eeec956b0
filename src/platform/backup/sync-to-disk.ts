/** Waits until what was written is on the disk: a name in a folder, or a folder with all that is in it. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** After a file was renamed into it. */
export async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

export async function syncTree(folder: string): Promise<void> {
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) await syncTree(path);
		else if (entry.isFile()) await syncFolder(path);
	}
	await syncFolder(folder);
}
