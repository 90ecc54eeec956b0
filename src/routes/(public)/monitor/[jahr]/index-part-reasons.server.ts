import type { Edition, ThemeIndex } from '#domain/monitor';

/** Why indicators take part whose high values are neither good nor bad, or count the other way than elsewhere. */
export function indexPartReasons(edition: Edition, { used }: ThemeIndex): string[] {
	return used.flatMap(({ indicator, reason }) =>
		reason ? [`${edition.findIndicator(indicator)?.shortName ?? indicator}: ${reason}`] : []
	);
}
