import { requireEdition } from '../../edition.server.ts';
import { editionPage } from '../edition-page.server.ts';

export const load = async ({ params }) => ({ edition: await editionPage(await requireEdition(params.jahr)) });
