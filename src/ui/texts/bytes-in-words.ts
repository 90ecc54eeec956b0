import { formatNumber } from './format-number.ts';

/** Bytes → „9 kB“, „7,1 MB“, „48 GB“, as disks are sold: in thousands. */
export function bytesInWords(bytes: number): string {
	if (bytes >= 100e9) return `${formatNumber(bytes / 1e9, 0)} GB`;
	if (bytes < 1e5) return `${formatNumber(Math.ceil(bytes / 1e3), 0)} kB`;
	return bytes >= 1e9 ? `${formatNumber(bytes / 1e9, 1)} GB` : `${formatNumber(bytes / 1e6, 1)} MB`;
}
