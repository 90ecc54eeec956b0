/** From bytes to text: UTF-8 with or without mark, UTF-16 with mark, else Windows-1252 (which contains ISO-8859-1). */
import type { Findings } from './findings.ts';

export type DecodedText = { readonly text: string; readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16le' };

/** Umlauts and ß in UTF-8, read as Windows-1252: `GroÃŸ-Gerau`. */
const MISREAD_UMLAUT = /Ã[¤¶¼Ÿ„–œ\u009F\u0084\u0096\u009C]/;
// oxlint-disable-next-line no-control-regex -- finding them is the point
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Adds an error for mixed encodings, broken characters and control characters, with the line they stand in. */
export function decodeText(bytes: Uint8Array, findings: Findings): DecodedText {
	const decoded = decode(bytes);
	const { text, encoding } = decoded;
	if (encoding === 'windows-1252' && MISREAD_UMLAUT.test(text)) {
		findings.error('mixed-encoding', { row: lineOf(text, text.search(MISREAD_UMLAUT)) });
	} else if (text.includes('\uFFFD') || MISREAD_UMLAUT.test(text)) {
		const at = text.indexOf('\uFFFD');
		findings.error('broken-characters', { row: lineOf(text, at === -1 ? text.search(MISREAD_UMLAUT) : at) });
	}
	const control = text.search(CONTROL);
	if (control !== -1) {
		const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
		findings.error('control-characters', { row: lineOf(text, control) }, { character: `U+${code}` });
	}
	return decoded;
}

function decode(bytes: Uint8Array): DecodedText {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) {
		return { text: withNewlines(new TextDecoder('utf-16le').decode(bytes)), encoding: 'utf-16le' };
	}
	try {
		return { text: withNewlines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8' };
	} catch {
		return { text: withNewlines(new TextDecoder('windows-1252').decode(bytes)), encoding: 'windows-1252' };
	}
}

/** Old Macintosh programs end lines with a bare return. */
function withNewlines(text: string): string {
	return text.includes('\n') || !text.includes('\r') ? text : text.replaceAll('\r', '\n');
}

export function lineOf(text: string, index: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line++;
	return line;
}
