import { describe, expect, inject, it } from 'vitest';

const origin = inject('origin');
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
	fetch(`${origin}${path}`, { headers });

describe.each([
	'/monitor/2025/altenquotient/vergleich.svg',
	'/monitor/2025/altenquotient/vergleich.svg?jahr=2020&gebiet=raunheim',
	'/monitor/2025/altenquotient/karte.svg',
	'/monitor/2025/altenquotient/karte.svg?karte=kacheln&gebiet=trebur',
	'/monitor/2025/altenquotient/entwicklung.svg',
	'/monitor/2025/altenquotient/entwicklung.svg?gebiet=region-nord',
	'/monitor/2025/sgb2-quote/trichter.svg?gebiet=raunheim',
	'/gebiete/raunheim/altersaufbau.svg',
	'/gebiete/kreis-gross-gerau/altersaufbau.svg'
])('%s', (path) => {
	it('is a drawing that stands on its own, with title, source, edition and what is invented', async () => {
		const response = await get(path);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
		expect(response.headers.get('content-disposition')).toMatch(/^inline; filename="[a-z0-9-]+\.svg"$/);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		const svg = await response.text();
		expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"/);
		expect(svg).toMatch(/<title id="titel">[^<]+<\/title><desc id="beschreibung">[^<]+<\/desc>/);
		expect(svg).toContain('>Quelle: ');
		expect(svg).toContain('Sozialdatenmonitor 2025, Kreis Groß-Gerau');
		expect(svg).toContain('Vorführdaten');
		expect(svg).not.toMatch(/var\(|NaN|undefined|<script/);
	});

	it('is not sent again while it is unchanged', async () => {
		const etag = (await get(path)).headers.get('etag') ?? '';
		expect(etag).not.toBe('');
		expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
	});
});

it('two views of one figure are two files', async () => {
	const files = await Promise.all(
		['', '?gebiet=raunheim', '?jahr=2020'].map((query) => get(`/monitor/2025/altenquotient/karte.svg${query}`))
	);
	expect(new Set(files.map((file) => file.headers.get('content-disposition'))).size).toBe(3);
});

it.each([
	'/monitor/1999/altenquotient/karte.svg',
	'/monitor/2025/gibt-es-nicht/karte.svg',
	'/monitor/2025/altenquotient/karte.svg?gebiet=gibt-es-nicht',
	'/monitor/2025/altenquotient/karte.svg?jahr=1850',
	'/gebiete/gibt-es-nicht/altersaufbau.svg',
	'/gebiete/hessen/altersaufbau.svg'
])('%s is refused in German', async (path) => {
	const response = await get(path);
	expect(response.status).toBe(404);
	expect(await response.text()).toMatch(/gibt es/);
});

it('pages link the drawings they show, and every link answers', async () => {
	for (const page of ['/monitor/2025/altenquotient?gebiet=raunheim&jahr=2020', '/gebiete/trebur']) {
		const html = await (await get(page)).text();
		const links = [...html.matchAll(/href="(\/(?:monitor|gebiete)\/[^"]+\.svg[^"]*)"/g)].map(([, href = '']) =>
			href.replaceAll('&amp;', '&')
		);
		expect(links).toHaveLength(page.startsWith('/gebiete') ? 1 : 4);
		for (const href of links) expect([href, (await get(href)).status]).toEqual([href, 200]);
	}
});

it('the comparison shows where its areas lie, with the same marks as in the heads of its columns', async () => {
	const html = await (await get('/vergleich?gebiet=raunheim&gebiet=trebur&gebiet=hessen')).text();
	const strips = [...html.matchAll(/data-figure="comparison-strip"/g)];
	expect(strips.length).toBeGreaterThan(20);
	const [, head = ''] = /<thead>(.*?)<\/thead>/s.exec(html) ?? [];
	expect(head.match(/aria-hidden="true"/g)).toHaveLength(3);
	expect(html).toMatch(/data-label="Raunheim: [^"]+"/);
});
