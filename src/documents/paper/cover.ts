/** Title page, running head and notice: what every document of an edition shares. */
import type { Edition } from '#domain/monitor';
import { DEMO_NOTICE, editionName, releasedOn } from '#ui/texts/edition-name.ts';
import type { Drawing, PaperDocument } from './paper-document.ts';

type About = {
	readonly title: string;
	readonly kind: string;
	/** As programs show it in the window; made from the others without it. */
	readonly fileTitle?: string;
	readonly shortTitle: string;
	readonly keywords: readonly string[];
	readonly drawing: Drawing | null;
};

export function cover(edition: Edition, about: About): Omit<PaperDocument, 'contentsDepth' | 'blocks'> {
	const { release, county } = edition;
	const name = editionName(release);
	const structureYear = Math.max(...edition.structureYears(county), 0);
	return {
		title: about.fileTitle ?? `${about.title} – ${about.kind}, ${name}`,
		author: county.name,
		keywords: ['Sozialdatenmonitor', county.name, ...about.keywords],
		createdAt: release.releasedAt,
		runningHead: { left: `${county.name} · ${name}`, right: about.shortTitle },
		notice: release.hasInventedFigures ? DEMO_NOTICE : null,
		cover: {
			publisher: county.name,
			series: name,
			title: about.title,
			subtitle: about.kind,
			drawing: about.drawing,
			facts: [
				{ label: 'Ausgabe', text: `${release.year}, ${release.revision}. Fassung` },
				{ label: 'Stand der Bevölkerung', text: structureYear > 0 ? `31.12.${structureYear}` : `${release.year}` },
				{ label: 'Veröffentlicht', text: releasedOn(release) },
				{ label: 'Herausgeber', text: county.name },
				...(release.hasInventedFigures ? [{ label: 'Hinweis', text: DEMO_NOTICE }] : [])
			]
		}
	};
}
