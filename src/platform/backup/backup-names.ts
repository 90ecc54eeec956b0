/** Under which name a backup keeps the hash of the newest entry of the trail. */
export const TRAIL_CHECKPOINT = 'trail';

/** `kreislauf-2026-11-22T02-30-00Z.kreislauf`: sorts by time, and no file system minds it. */
export const backupName = (time: Date): string => `kreislauf-${timeInName(time)}.kreislauf`;

export const timeInName = (time: Date): string =>
	time
		.toISOString()
		.replace(/\.\d+Z$/, 'Z')
		.replaceAll(':', '-');
