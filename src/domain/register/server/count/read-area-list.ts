/** The municipalities that may occur: from a county's configuration (`county.json`) or a plain list, one AGS a line. */
import { readFileSync } from 'node:fs';
import type { Issue } from '#domain/audit';

export function readAreaList(path: string): { areas: string[] } | { issue: Issue } {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		return { issue: { rule: 'area-list-not-found', level: 'error', file: path } };
	}
	const areas = text.trimStart().startsWith('{') ? fromConfiguration(text) : fromLines(text);
	if (!areas || areas.length === 0) return { issue: { rule: 'area-list-invalid', level: 'error', file: path } };
	return { areas };
}

function fromConfiguration(text: string): string[] | null {
	try {
		const configuration = JSON.parse(text) as { areas?: readonly { id?: unknown; level?: unknown }[] };
		const municipalities = (configuration.areas ?? []).filter((area) => area.level === 'municipality');
		return municipalities.map((area) => String(area.id)).sort();
	} catch {
		return null;
	}
}

function fromLines(text: string): string[] | null {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const keys = lines.map((line) => line.trim().split(/[;,\s]/)[0] ?? '').filter((key) => key !== '' && /^\d/.test(key));
	return keys.every((key) => /^\d{2,12}$/.test(key)) ? [...new Set(keys)].sort() : null;
}
