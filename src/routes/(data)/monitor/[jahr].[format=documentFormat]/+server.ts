/** A whole edition: all figures, or the printed document. */
import { requireEdition } from '../../../(public)/edition.server.ts';
import { sendEdition } from '../../send-edition.server.ts';

export const GET = async ({ params, request, url }) =>
	sendEdition(request, await requireEdition(params.jahr), params.format, url.origin);
