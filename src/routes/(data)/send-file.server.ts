/** Answers with a file of a released edition: released files never change, so the release names the version. */
import { CONTENT_TYPES, dataFile, type DataFormat, type DataTable } from '#documents';

type File = {
	readonly name: string;
	readonly format: DataFormat | 'pdf';
	readonly release: number;
	readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
};

export async function sendFile(request: Request, { name, format, release, make }: File): Promise<Response> {
	const etag = `W/"${release}-${name}.${format}"`;
	const headers = {
		etag,
		'cache-control': 'no-cache',
		// Open data may be read by any other site's scripts.
		'access-control-allow-origin': '*',
		link: '</api/openapi.json>; rel="service-desc"'
	};
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	const body = await make();
	return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
		headers: {
			...headers,
			'content-type': CONTENT_TYPES[format],
			// A browser shows JSON and PDF itself; tables go to the spreadsheet program.
			'content-disposition': `${format === 'json' || format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${format}"`
		}
	});
}

export function sendTable(request: Request, table: DataTable, format: DataFormat): Promise<Response> {
	return sendFile(request, {
		name: table.name,
		format,
		release: table.release.id,
		make: () => dataFile(table, format)
	});
}
