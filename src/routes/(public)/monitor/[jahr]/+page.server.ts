import { requireEdition } from '../../edition.server.ts';
import { unserialised } from '../../unserialised.server.ts';
import { editionPage } from '../edition-page.server.ts';

export const load = async ({ params }) => ({
	edition: unserialised(await editionPage(await requireEdition(params.jahr)))
});
