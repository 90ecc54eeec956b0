/** What a delivered file is when it is no table: told by its first bytes, so that the refusal can say what to do. */
import type { Findings } from './findings.ts';

/** Adds the refusal and returns true if the bytes are no text. Archives are told apart by the caller. */
export function refuseBinary(bytes: Uint8Array, findings: Findings): boolean {
	const begins = (...codes: readonly number[]): boolean => codes.every((code, index) => bytes[index] === code);
	if (begins(0x25, 0x50, 0x44, 0x46)) findings.error('file-pdf');
	else if (begins(0xd0, 0xcf, 0x11, 0xe0)) findings.error('file-old-excel');
	else if (begins(0x1f, 0x8b) || begins(0x37, 0x7a, 0xbc, 0xaf) || begins(0x52, 0x61, 0x72, 0x21)) {
		findings.error('file-archive');
	} else if (begins(0xff, 0xfe)) return false;
	else if (bytes.includes(0)) findings.error('file-binary');
	else return false;
	return true;
}

/** Pages, replies of a database and the like that were saved with the ending of a table. */
export function refuseOtherText(text: string, findings: Findings): boolean {
	const start = text.slice(0, 2_000).trimStart();
	if (/^<(?:!doctype html|html|head|body|script|!--)/i.test(start)) findings.error('file-html');
	else if (/^<\?xml/i.test(start)) findings.error(/<html/i.test(start) ? 'file-html' : 'file-xml');
	else if (/^[{[]/.test(start)) refuseJson(text, findings);
	else return false;
	return true;
}

/** The interface of the statistical offices answers errors with `Status.Code` and a healthy HTTP status. */
function refuseJson(text: string, findings: Findings): void {
	let reply: unknown;
	try {
		reply = JSON.parse(text);
	} catch {
		findings.error('file-json');
		return;
	}
	const status = property(reply, 'Status') ?? reply;
	const code = property(status, 'Code');
	if (typeof code !== 'number' && typeof code !== 'string') {
		findings.error('file-json');
		return;
	}
	const content = property(status, 'Content');
	const said = typeof content === 'string' ? content.replace(/\s+/g, ' ').slice(0, 200) : '';
	findings.error('office-reply', {}, { code: String(code).slice(0, 20), said });
}

function property(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
