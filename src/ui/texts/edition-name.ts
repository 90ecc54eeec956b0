/** How an edition of the monitor is called and dated. */
import type { ReleaseInfo } from '#domain/monitor';

export function editionName(release: Pick<ReleaseInfo, 'year' | 'revision'>): string {
	const correction = release.revision > 1 ? `, ${release.revision}. Fassung` : '';
	return `Sozialdatenmonitor ${release.year}${correction}`;
}

const day = new Intl.DateTimeFormat('de-DE', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'Europe/Berlin'
});

/** `2. März 2026` */
export function longDate(isoTime: string): string {
	const time = new Date(isoTime);
	return Number.isNaN(time.getTime()) ? isoTime : day.format(time);
}

export function releasedOn(release: Pick<ReleaseInfo, 'releasedAt'>): string {
	return longDate(release.releasedAt);
}

export const DEMO_NOTICE = 'Vorführdaten: Personen und Zahlen sind erfunden.';
