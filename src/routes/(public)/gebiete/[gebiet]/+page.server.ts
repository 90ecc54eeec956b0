import { error, redirect } from '@sveltejs/kit';
import { anonymous } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findReleasedStatement } from '#domain/monitor/server';
import { hasPage } from '#ui/monitor-areas.ts';
import { currentEdition } from '../../edition.server.ts';
import { unserialised } from '../../unserialised.server.ts';
import { areaPage } from './area-page.server.ts';
import { quartersView } from './quarters-view.server.ts';

export const load = async ({ params }) => {
	const edition = await currentEdition();
	const area = edition?.findArea(params.gebiet);
	if (!edition || !area || !hasPage(edition, area)) {
		error(404, {
			message: 'Dieses Gebiet gibt es nicht',
			hint: edition
				? 'Auswertungen gibt es für die Städte und Gemeinden, ihre Sozialräume, die Kreisregionen und den Kreis.'
				: 'Es ist noch keine Ausgabe des Sozialdatenmonitors veröffentlicht.'
		});
	}
	if (area.slug !== params.gebiet) redirect(301, `/gebiete/${area.slug}`);
	const statement =
		area.level === 'municipality'
			? await readAs(anonymous, (tx) => findReleasedStatement(tx, area.id, edition.release.year))
			: null;
	return {
		area: unserialised(areaPage(edition, area)),
		quarters: unserialised(await quartersView(edition, area)),
		statement: statement && { paragraphs: statement.text.split(/\n{2,}/), savedAt: statement.savedAt }
	};
};
