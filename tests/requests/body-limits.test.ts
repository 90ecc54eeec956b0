/** How much one may send: little to most addresses, a large table where files are handed in, and never more than that. */
import { request } from 'node:http';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findHeaderFaults } from '../support/find-header-faults.ts';
import { rawRequest, type RawAnswer } from '../support/raw-request.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const origin = inject('origin');
const visitor = new Visitor(origin);
const HALF_A_MEGABYTE = Buffer.alloc(500_000, 'a');
const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', origin };
const UPLOAD = { 'content-type': 'multipart/form-data; boundary=rand', accept: 'text/html', origin };
const HEAD_OF_FILE = '--rand\r\ncontent-disposition: form-data; name="datei"; filename="t.csv"\r\n\r\n';

let cookie = '';
beforeAll(async () => {
	cookie = await visitor.signInAs('monitor-editor');
});

function* pieces(count: number): Generator<Buffer> {
	yield Buffer.from(HEAD_OF_FILE);
	for (let piece = 0; piece < count; piece++) yield HALF_A_MEGABYTE;
}

/** Announces a length and sends only the beginning: the answer must come without waiting for the rest. */
function announce(path: string, length: number, headers: Record<string, string>): Promise<RawAnswer> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		const sent = { ...headers, 'content-length': String(length) };
		const asked = request({ hostname, port, path, method: 'POST', headers: sent, agent: false }, (answer) => {
			let body = '';
			answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
			answer.on('end', () => {
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
				asked.destroy();
			});
		});
		asked.on('error', reject).write(HEAD_OF_FILE);
	});
}

async function memoryOfServer(): Promise<number> {
	const text = await (await visitor.get('/metrics')).text();
	return Number(/^process_resident_memory_bytes (\d+)$/m.exec(text)?.[1]);
}

const TOO_LONG = 'Ihre Angaben sind zu lang. Bitte kürzen Sie sie; gespeichert wurde nichts.';
const TOO_LARGE = 'Die Datei ist zu groß. Angenommen werden höchstens 50 MB; gespeichert wurde nichts.';

describe('a form of fields', () => {
	test('may be as long as forms are', async () => {
		const body = new URLSearchParams({ email: 'a@b.example', password: 'x'.repeat(60_000) }).toString();
		const answer = await rawRequest(origin, '/anmelden?/password', { method: 'POST', headers: FORM, body });
		expect(answer.status).toBe(422);
	});

	test('is refused by the length it announces, before it is sent', async () => {
		const answer = await announce('/anmelden?/password', 64_001, FORM);
		expect([answer.status, findHeaderFaults(answer)]).toEqual([413, []]);
		expect(textOf(answer.body)).toContain(TOO_LONG);
	});

	test('is refused while it comes when it announces nothing', async () => {
		const sent = { method: 'POST', headers: FORM, body: [HALF_A_MEGABYTE] };
		const answer = await rawRequest(origin, '/anmelden?/password', sent);
		expect([answer.status, findHeaderFaults(answer)]).toEqual([413, []]);
		expect(textOf(answer.body)).toContain(TOO_LONG);
	});

	test('of somebody signed in is no longer either', async () => {
		const answer = await announce('/intern/lieferungen/1?/reject', 1_000_000, { ...FORM, cookie });
		expect([answer.status, textOf(answer.body)]).toEqual([413, expect.stringContaining(TOO_LONG)]);
	});
});

describe('a file', () => {
	test('of a table of usual size is read', async () => {
		const form = new FormData();
		form.set('datei', new Blob([Buffer.alloc(3_000_000, 'a')]), 'unsinn.csv');
		const answer = await visitor.post('/intern/lieferungen', form, { cookie });
		expect(answer.status).toBe(422);
	});

	test('is refused by the length it announces, before it is sent', async () => {
		const answer = await announce('/intern/lieferungen', 50_100_000, { ...UPLOAD, cookie });
		expect([answer.status, findHeaderFaults(answer)]).toEqual([413, []]);
		expect(textOf(answer.body)).toContain(TOO_LARGE);
	});

	test('that never ends is refused while it comes, and the server does not grow with it', async () => {
		const before = await memoryOfServer();
		const sent = { method: 'POST', headers: { ...UPLOAD, cookie }, body: pieces(600) };
		const answer = await rawRequest(origin, '/intern/lieferungen', sent);
		expect([answer.status, findHeaderFaults(answer)]).toEqual([413, []]);
		expect(textOf(answer.body)).toContain(TOO_LARGE);
		// The 50 MB that are allowed are held, in pieces and as a whole; the other 250 MB are not.
		expect((await memoryOfServer()) - before).toBeLessThan(200_000_000);
	});

	test('from nobody in particular is not even read', async () => {
		const answer = await announce('/intern/lieferungen', 40_000_000, UPLOAD);
		expect([answer.status, findHeaderFaults(answer)]).toEqual([401, []]);
	});
});

test('five endless files at once leave the pages readable', async () => {
	const sent = { method: 'POST', headers: { ...UPLOAD, cookie } };
	const uploads = Promise.all(
		Array.from({ length: 5 }, () => rawRequest(origin, '/intern/lieferungen', { ...sent, body: pieces(150) }))
	);
	expect((await visitor.get('/zeichen')).status).toBe(200);
	expect((await uploads).map(({ status }) => status)).toEqual([413, 413, 413, 413, 413]);
});
