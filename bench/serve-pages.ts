/**
 * How fast readers get their pages: 20 concurrent readers over a mix of public pages, against a bare node:http server
 * that sends one of these pages from memory. Also what a first visit transfers. Run: node bench/serve-pages.ts
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import autocannon from 'autocannon';
import type { BenchResult } from './bench-result.ts';

const PORT = 3979;
const origin = `http://127.0.0.1:${PORT}`;
const PAGES = [
	'/',
	'/monitor',
	'/monitor/2025/demografie',
	'/monitor/2025/altenquotient',
	'/monitor/2025/sgb2-quote',
	'/gebiete',
	'/gebiete/raunheim',
	'/gebiete/kreis-gross-gerau',
	'/vergleich?gebiet=raunheim&gebiet=trebur'
];
const SECONDS = 8;

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-bench-'));
const server = spawn(process.execPath, ['bin/kreislauf.js', 'serve'], {
	env: { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', KREISLAUF_DATA: folder },
	stdio: ['ignore', 'ignore', 'inherit']
});
try {
	await untilReady();
	const cold = await renderOnceEach();
	print({ name: 'page, first reader after a change (slowest)', value: cold, unit: 'ms', baseline: null, ratio: null });
	const bare = await bareServer();
	const readers = await load(origin, PAGES);
	print({
		name: 'public pages, 20 readers, p95',
		value: readers.p95,
		unit: 'ms',
		baseline: bare.p95,
		ratio: ratio(readers.p95, bare.p95)
	});
	print({
		name: 'public pages, 20 readers',
		value: readers.perSecond,
		unit: 'requests/s',
		baseline: bare.perSecond,
		ratio: ratio(readers.perSecond, bare.perSecond)
	});
	for (const page of PAGES) {
		const bytes = await transferOf(page);
		print({ name: `first load of ${page}`, value: bytes / 1000, unit: 'kB', baseline: null, ratio: null });
	}
} finally {
	server.kill('SIGTERM');
	rmSync(folder, { recursive: true, force: true });
}

async function untilReady(): Promise<void> {
	for (;;) {
		const ok = await fetch(`${origin}/ready`).then(
			(response) => response.ok,
			() => false
		);
		if (ok) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

async function renderOnceEach(): Promise<number> {
	let slowest = 0;
	for (const page of PAGES) {
		const started = performance.now();
		const response = await fetch(origin + page, { headers: { 'accept-encoding': 'gzip' } });
		await response.arrayBuffer();
		if (!response.ok) throw new Error(`${page} answers ${response.status}.`);
		slowest = Math.max(slowest, performance.now() - started);
	}
	return slowest;
}

async function bareServer(): Promise<{ p95: number; perSecond: number }> {
	const body = Buffer.from(await (await fetch(`${origin}/monitor/2025/altenquotient`)).arrayBuffer());
	const bare = createServer((_request, response) => response.end(body)).listen(PORT + 1, '127.0.0.1');
	try {
		return await load(`http://127.0.0.1:${PORT + 1}`, ['/']);
	} finally {
		bare.close();
	}
}

async function load(url: string, paths: readonly string[]): Promise<{ p95: number; perSecond: number }> {
	const result = await autocannon({
		url,
		connections: 20,
		duration: SECONDS,
		requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'gzip' } }))
	});
	if (result.non2xx > 0) throw new Error(`${result.non2xx} answers were not 200.`);
	return { p95: result.latency.p97_5, perSecond: result.requests.average };
}

/** The page with its styles, scripts, fonts and icons, as a browser that has nothing yet would fetch them. */
async function transferOf(page: string): Promise<number> {
	const headers = { 'accept-encoding': 'br' };
	const sizeOf = async (path: string): Promise<{ text: string; bytes: number }> => {
		const { request } = await import('node:http');
		return new Promise((resolve, reject) => {
			request(new URL(path, origin), { headers }, (response) => {
				let bytes = 0;
				response.on('data', (chunk: Buffer) => (bytes += chunk.length));
				response.on('end', () =>
					resolve(fetch(new URL(path, origin)).then(async (again) => ({ text: await again.text(), bytes })))
				);
			})
				.on('error', reject)
				.end();
		});
	};
	const { text, bytes } = await sizeOf(page);
	let total = bytes;
	const linked = [...text.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg|woff2))"/g)].map(([, path]) => path ?? '');
	for (const path of new Set(linked.map((path) => new URL(path, origin + page).pathname))) {
		const asset = await sizeOf(path);
		total += asset.bytes;
		if (!path.endsWith('.css')) continue;
		// Of the fonts the style sheet names, the pages use the regular and the bold one.
		const fonts = [...asset.text.matchAll(/url\("?([^")]+latin-(?:400|600)-normal[^")]*\.woff2)"?\)/g)];
		for (const [, font] of fonts) total += (await sizeOf(new URL(font ?? '', origin + path).pathname)).bytes;
	}
	return total;
}

function ratio(value: number, baseline: number): number {
	return Math.round((value / baseline) * 100) / 100;
}

function print(result: BenchResult): void {
	console.log(JSON.stringify(result));
}
