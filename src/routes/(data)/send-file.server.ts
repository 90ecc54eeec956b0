/** Answers with a file of a released edition: released files never change, so the release names the version. */
import { createHash } from 'node:crypto';
import { CONTENT_TYPES, dataFile, TABLE_TYPES, type DataFormat, type DataTable } from '#documents';

const TYPES = { ...CONTENT_TYPES, ...TABLE_TYPES, svg: 'image/svg+xml; charset=utf-8' } as const;
/** A browser shows these itself; tables go to the spreadsheet program. */
const SHOWN: ReadonlySet<string> = new Set(['json', 'pdf', 'svg']);

type File = {
	readonly name: string;
	readonly format: keyof typeof TYPES;
	readonly release: number;
	/** What the file depends on besides the release. */
	readonly version?: string;
	readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
};

export async function sendFile(request: Request, { name, format, release, version, make }: File): Promise<Response> {
	const suffix =
		version === undefined ? '' : `-${createHash('sha256').update(version).digest('base64url').slice(0, 12)}`;
	const etag = `W/"${release}-${name}.${format}${suffix}"`;
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
			'content-type': TYPES[format],
			'content-disposition': `${SHOWN.has(format) ? 'inline' : 'attachment'}; filename="${name}.${format}"`
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
