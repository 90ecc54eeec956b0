/** The description of the open data for programs. */
import { openApi } from '#documents';
import { currentEdition } from '../../../(public)/edition.server.ts';

export const GET = async ({ url }) => {
	const edition = await currentEdition();
	const title = edition ? `Sozialdatenmonitor ${edition.county.name}` : 'Sozialdatenmonitor';
	return Response.json(openApi({ title, address: url.origin }), {
		headers: { 'access-control-allow-origin': '*' }
	});
};
