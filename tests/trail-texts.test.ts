/** The trail speaks German: every command there is has its sentence, also for entries of older programs. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '#domain/audit/server';
import { commandName, entrySentence, trailTexts } from '#ui/texts/trail.ts';

beforeAll(async () => {
	for (const module of readdirSync('src/domain')) {
		const door = join('src/domain', module, 'server', 'index.ts');
		if (existsSync(door)) await import(/* @vite-ignore */ join(process.cwd(), door));
	}
});

test('every command has a sentence in src/ui/texts/trail', () => {
	expect(commands.size).toBeGreaterThan(10);
	const leaving = [...commands].filter(([, { leavesEntry }]) => leavesEntry).map(([name]) => name);
	expect(leaving.filter((name) => !Object.hasOwn(trailTexts, name)).toSorted()).toEqual([]);
});

test('only what nobody but its writer ever sees leaves no entry', () => {
	const silent = [...commands].filter(([, { leavesEntry }]) => !leavesEntry).map(([name]) => name);
	expect(silent.toSorted()).toEqual(['drafts.discard-draft', 'drafts.save-draft']);
});

test.each(Object.keys(trailTexts))('%s is told in one sentence, whatever its entry recorded', (command) => {
	for (const detail of [{}, null, [], 'text', { counts: 3, year: {}, added: 'x', changes: null, fileName: 7 }]) {
		const sentence = entrySentence({ command, detail });
		expect(sentence).toMatch(/^(hat|ist|wurde) \S.*\.$/s);
		expect(sentence).not.toMatch(/undefined|null|NaN|\[object|„“| {2}|: \.| \./);
	}
	expect(commandName(command)).toMatch(/^\p{Lu}/u);
});

test('an entry of another program gets a general sentence', () => {
	for (const command of ['planning.close-gate', 'toString', '__proto__', ''])
		expect(entrySentence({ command, detail: {} })).toContain(`„${command}“`);
});

test('an accepted delivery is told with what it changed, in the singular and in the plural', () => {
	const told = (counts: object, more: object = {}): string =>
		entrySentence({ command: 'intake.accept-delivery', detail: { delivery: 12, counts, ...more } });
	expect(told({ new: 12, revised: 3 }, { title: 'Lebendgeborene' })).toBe(
		'hat die Lieferung „Lebendgeborene“ angenommen: 12 neue, 3 geänderte Zahlen.'
	);
	expect(told({ new: 0, revised: 1 })).toBe('hat die Lieferung 12 angenommen: 1 geänderte Zahl.');
	expect(told({ new: 1, revised: 0 })).toBe('hat die Lieferung 12 angenommen: 1 neue Zahl.');
	expect(told({ new: 0, revised: 0 })).toBe('hat die Lieferung 12 angenommen: keine Zahl neu oder geändert.');
	expect(told({ new: 12_345, revised: 0 })).toContain('12.345 neue Zahlen');
});

test('a correction of an edition says that it is one', () => {
	const told = (detail: object): string => entrySentence({ command: 'monitor.release', detail });
	expect(told({ year: 2025, revision: 1, figures: 4000 })).toBe('hat den Sozialdatenmonitor 2025 freigegeben.');
	expect(told({ year: 2025, revision: 2, changes: { added: 2, changed: 1, withdrawn: 0 } })).toBe(
		'hat eine Berichtigung freigegeben: Sozialdatenmonitor 2025, 2. Fassung: 1 Zahl geändert, 2 neu.'
	);
});

test('a file name cannot turn the sentence around or fill the page', () => {
	const told = (fileName: string): string =>
		entrySentence({ command: 'intake.receive-delivery', detail: { delivery: 1, fileName } });
	expect(told('a\u202Efdp.exe\u0000\n.csv')).toBe('hat die Datei „afdp.exe.csv“ als Lieferung 1 eingereicht.');
	expect(told('x'.repeat(5000)).length).toBeLessThan(220);
});
