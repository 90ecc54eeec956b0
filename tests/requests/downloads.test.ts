import { describe, expect, inject, it } from 'vitest';

const origin = inject('origin');
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
	fetch(`${origin}${path}`, { headers });

describe.each([
	'/monitor',
	'/monitor/2025',
	'/monitor/2025/altenquotient',
	'/monitor/2025/demografie',
	'/gebiete/biebesheim-am-rhein',
	'/gebiete/06433001',
	'/gebiete/hessen'
])('%s as a file', (path) => {
	it('is a table for a German spreadsheet program', async () => {
		const response = await get(`${path}.csv`);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toContain('text/csv');
		expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.csv"$/);
		const bytes = new Uint8Array(await response.arrayBuffer());
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(new TextDecoder().decode(bytes).split('\r\n').length).toBeGreaterThan(10);
	});

	it('is JSON-stat that any site may read', async () => {
		const response = await get(`${path}.json`);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		expect(await response.json()).toMatchObject({ version: '2.0', class: 'dataset' });
	});

	it('is a workbook', async () => {
		const response = await get(`${path}.xlsx`);
		expect(response.headers.get('content-type')).toContain('spreadsheetml');
		expect(
			Buffer.from(await response.arrayBuffer())
				.subarray(0, 2)
				.toString()
		).toBe('PK');
	});
});

describe('/gebiete as a file', () => {
	it('lists keys with their zeros, names, levels, population and area', async () => {
		const response = await get('/gebiete.csv');
		expect(response.status).toBe(200);
		const [head, ...rows] = new TextDecoder()
			.decode(await response.arrayBuffer())
			.trim()
			.split('\r\n');
		expect(head).toContain('gebiet;gebiet_name;adresse;ebene;region;region_name;bevoelkerung');
		const raunheim = rows.find((row) => row.startsWith('06433010;'))?.split(';');
		expect(raunheim?.slice(1, 4)).toEqual(['Raunheim', 'raunheim', 'Stadt oder Gemeinde']);
		expect(Number(raunheim?.[6])).toBeGreaterThan(1000);
		expect(Number(raunheim?.[8]?.replace(',', '.'))).toBeCloseTo(12.6, 1);
	});

	it('says the same as JSON-stat and as a workbook', async () => {
		const stat = (await (await get('/gebiete.json')).json()) as {
			dimension: { gebiet: { category: { index: string[] } } };
			size: number[];
			value: (number | null)[];
		};
		const rows = (await (await get('/gebiete.csv')).text()).trim().split('\r\n').slice(1);
		expect(stat.dimension.gebiet.category.index).toEqual(rows.map((row) => row.split(';')[0]));
		expect(stat.value).toHaveLength(rows.length * 2);
		expect(stat.value.map((value) => (value === null ? '' : String(value).replace('.', ',')))).toEqual(
			rows.flatMap((row) => [row.split(';')[6], row.split(';')[8]])
		);
		const workbook = Buffer.from(await (await get('/gebiete.xlsx')).arrayBuffer());
		expect(workbook.subarray(0, 2).toString()).toBe('PK');
	});

	it('is described for programs', async () => {
		const description = (await (await get('/api/openapi.json')).json()) as { paths: Record<string, unknown> };
		expect(Object.keys(description.paths)).toEqual(
			expect.arrayContaining(['/gebiete.csv', '/gebiete.json', '/gebiete.xlsx'])
		);
	});
});

describe.each(['/monitor', '/monitor/2025', '/gebiete/raunheim', '/gebiete/region-nord', '/gebiete/kreis-gross-gerau'])(
	'%s on paper',
	(path) => {
		it('is PDF/UA-1', async () => {
			const response = await get(`${path}.pdf`);
			expect(response.status).toBe(200);
			expect(response.headers.get('content-type')).toBe('application/pdf');
			const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
			expect(text.slice(0, 5)).toBe('%PDF-');
			expect(text).toContain('pdfuaid:part');
		});
	}
);

it('the comparison takes the same query as its page', async () => {
	const text = await (await get('/vergleich.csv?gebiet=raunheim&gebiet=trebur')).text();
	expect(text).toContain(';Raunheim;');
	expect(text).toContain(';Trebur;');
	expect(text).not.toContain(';Nauheim;');
});

it.each([
	'/monitor/1999.csv',
	'/monitor/2025/gibt-es-nicht.json',
	'/gebiete/gibt-es-nicht.xlsx',
	'/gebiete/hessen.pdf',
	'/vergleich.csv'
])('%s is refused in German', async (path) => {
	const response = await get(path);
	expect(response.status).toBe(404);
	expect(await response.text()).toMatch(/gibt es nicht|kein Gebiet/);
});

it('a page keeps its address, and an unknown format is not found', async () => {
	const page = await get('/monitor/2025/altenquotient');
	expect(page.headers.get('content-type')).toContain('text/html');
	expect((await get('/monitor/2025/altenquotient.docx')).status).toBe(404);
});

it('an unchanged file is not sent again', async () => {
	const first = await get('/gebiete/trebur.csv');
	const etag = first.headers.get('etag') ?? '';
	expect(etag).not.toBe('');
	expect((await get('/gebiete/trebur.csv', { 'if-none-match': etag })).status).toBe(304);
});

type Described = {
	readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
	readonly components: { readonly schemas: Readonly<Record<string, { readonly required?: readonly string[] }>> };
};

it('each JSON file is what the description says: JSON-stat, and the catalogue a list of definitions', async () => {
	const api = (await (await get('/api/openapi.json')).json()) as Described;
	const example = { jahr: '2025', indikator: 'altenquotient', gebiet: 'trebur' } as Record<string, string>;
	const found: Record<string, string> = {};
	for (const [path, described] of Object.entries(api.paths).filter(([address]) => address.endsWith('.json'))) {
		const name = /schemas\/(\w+)"/.exec(JSON.stringify(described))?.[1] ?? '';
		found[path] = name;
		const address = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => example[key] ?? key);
		const query = address === '/vergleich.json' ? '?gebiet=raunheim&gebiet=trebur' : '?indikator=altenquotient';
		const file = (await (await get(address + query)).json()) as Record<string, unknown>;
		const required = api.components.schemas[name]?.required ?? [];
		expect([address, required.filter((key) => !(key in file))]).toEqual([address, []]);
		if (name === 'JsonStat') expect(file['class']).toBe('dataset');
		else expect((file['indikatoren'] as unknown[]).length).toBeGreaterThan(90);
	}
	expect(Object.keys(found).filter((path) => found[path] !== 'JsonStat')).toEqual(['/indikatoren.json']);
});

it('the description names every address that answers', async () => {
	const api = (await (await get('/api/openapi.json')).json()) as { openapi: string; paths: Record<string, unknown> };
	expect(api.openapi).toMatch(/^3\.1/);
	const example = { jahr: '2025', indikator: 'altenquotient', gebiet: 'trebur' } as Record<string, string>;
	for (const path of Object.keys(api.paths)) {
		const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => example[name] ?? name);
		const query = address.startsWith('/vergleich')
			? '?gebiet=raunheim&gebiet=trebur'
			: address.startsWith('/tabellen')
				? '?indikator=altenquotient'
				: '';
		expect([address, (await get(address + query)).status]).toEqual([address, 200]);
	}
});
