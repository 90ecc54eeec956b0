/** In this order: each later one also calls itself by an earlier one's name. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
	[/\bEdgA?\//, 'Edge'],
	[/\bOPR\//, 'Opera'],
	[/\bFirefox\/|\bFxiOS\//, 'Firefox'],
	[/Chrom(e|ium)\/|\bCriOS\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
	[/\bAndroid\b/, 'Android'],
	[/\biPhone\b/, 'iPhone'],
	[/\biPad\b/, 'iPad'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
	[/\bCrOS\b/, 'ChromeOS'],
	[/\bLinux\b/, 'Linux']
];

/** Browser and system in two words, for the list of own sessions: „Firefox, Windows“. No version: nobody is told apart by it. */
export function describeDevice(userAgent: string | null): string {
	const find = (list: typeof BROWSERS): string | undefined =>
		list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
	return [find(BROWSERS) ?? 'Anderer Browser', find(SYSTEMS)].filter((word) => word !== undefined).join(', ');
}
