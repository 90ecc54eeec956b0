/** Brings a delivered file in: reads it once, recognises it, and keeps it while a command decides about it. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { may, type Actor, type Permission } from '#domain/access';
import { done, refused, type Outcome } from '#domain/audit';
import { NotPermitted } from '#domain/audit/server';
import { faultOf, tellFault } from '#platform/fault';
import type { RecognisedFile } from '../recognised-file.ts';
import { identify, keepFile, type FileIdentity, type KeptFile } from './delivered-file.ts';
import { defaultLimits } from '../formats/limits.ts';
import { readDeliveredFile } from './read-file.ts';

/** A file on the server's disk, or one that was uploaded. `fileName` is what people know it by. */
export type DeliveryInput =
	{ readonly path: string; readonly fileName?: string } | { readonly bytes: Uint8Array; readonly fileName: string };

export type OpenDelivery = {
	readonly identity: FileIdentity;
	readonly bytes: Uint8Array;
	readonly file: RecognisedFile;
};

/** Refuses whatever the readers of the formats refuse; nothing is kept then. */
export async function openDelivery(input: DeliveryInput): Promise<Outcome<OpenDelivery>> {
	if (!('path' in input)) return openBytes(basename(input.fileName), input.bytes);
	const { path, fileName = basename(path) } = input;
	const about = await stat(path).catch(() => null);
	// Not there, no file, or too large: the reader knows the sentence for it and does not load it.
	if (!about?.isFile() || about.size > defaultLimits.fileInBytes) {
		const outcome = await readDeliveredFile({ path });
		if (!outcome.ok) return outcome;
	}
	return openBytes(fileName, await readFile(path));
}

async function openBytes(fileName: string, bytes: Uint8Array): Promise<Outcome<OpenDelivery>> {
	const recognised = await readDeliveredFile({ name: fileName, bytes });
	return recognised.ok ? done({ identity: identify(fileName, bytes), bytes, file: recognised.value }) : recognised;
}

/** Runs `decide` with the file on the disk; nothing of it stays if no delivery came of it. */
export async function whileKept<T>(
	{ identity, bytes }: Pick<OpenDelivery, 'identity' | 'bytes'>,
	decide: (kept: KeptFile) => Promise<Outcome<T>>
): Promise<Outcome<T>> {
	let kept: KeptFile;
	try {
		kept = await keepFile(identity, bytes);
	} catch (error) {
		const fault = faultOf(error);
		if (!fault) throw error;
		tellFault(fault, error, 'intake.keep-file');
		return refused({ rule: fault, level: 'error' });
	}
	try {
		return await decide(kept);
	} finally {
		await kept.discard();
	}
}

/** Before a file is read on somebody's behalf; the command checks again. */
export function requireIntake(
	actor: Actor,
	{ commandName, permission }: { readonly commandName: string; readonly permission: Permission }
): void {
	if (!may(actor, permission)) throw new NotPermitted(commandName, permission);
}
