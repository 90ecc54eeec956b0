import { requireEdition } from '../../../edition.server.ts';
import { unserialised } from '../../../unserialised.server.ts';
import { earlyValuesPage } from './early-values-page.server.ts';

export const load = async ({ params, url }: { params: { jahr: string }; url: URL }) => {
	const edition = await requireEdition(params.jahr);
	return { page: unserialised(earlyValuesPage(edition, url.searchParams)) };
};
