import { currentEdition } from '../edition.server.ts';
import { unserialised } from '../unserialised.server.ts';
import { editionPage } from './edition-page.server.ts';

export const load = async () => {
	const edition = await currentEdition();
	return { edition: edition && unserialised(await editionPage(edition)) };
};
