import { monitorRegions } from '#ui/monitor-areas.ts';
import { downloadLinks } from '../download-links.ts';
import { currentEdition } from '../edition.server.ts';
import { unserialised } from '../unserialised.server.ts';
import { comparisonPage, MOST_AREAS } from './comparison-page.server.ts';

export const load = async ({ url }: { url: URL }) => {
	const edition = await currentEdition();
	if (!edition) return { comparison: null, choices: [], notes: [] };
	const asked = [...new Set(url.searchParams.getAll('gebiet'))];
	const known = asked.flatMap((slug) => edition.findArea(slug) ?? []);
	const chosen = known.slice(0, MOST_AREAS);
	const unknown = asked.filter((slug) => !edition.findArea(slug));
	const notes = [
		...(known.length > MOST_AREAS
			? [`Verglichen werden höchstens ${MOST_AREAS} Gebiete; gezeigt sind die ersten ${MOST_AREAS}.`]
			: []),
		...(unknown.length > 0 ? [`Nicht gefunden: ${unknown.map((slug) => slug.slice(0, 60)).join(', ')}.`] : [])
	];
	const groups = [
		{ label: 'Städte und Gemeinden', areas: edition.municipalities() },
		{ label: 'Kreis und Kreisregionen', areas: [...monitorRegions(edition), edition.county] },
		{
			label: 'Land und Bund',
			areas: edition.areas.filter(({ level }) => ['district', 'state', 'country', 'reference'].includes(level))
		}
	];
	return {
		comparison:
			chosen.length > 1
				? unserialised({
						...comparisonPage(edition, chosen),
						downloads: downloadLinks('/vergleich', ['csv', 'xlsx', 'json'], url.search)
					})
				: null,
		isSingle: chosen.length === 1,
		notes,
		choices: groups.map(({ label, areas }) => ({
			label,
			areas: areas.map(({ slug, name }) => ({ slug, name, isChosen: chosen.some((area) => area.slug === slug) }))
		}))
	};
};
