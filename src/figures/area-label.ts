/** Names of areas short enough to stand on them. */
import { textWidth, type Weight } from './text-width.ts';

/** "Rüsselsheim am Main" → "Rüsselsheim": the part that people say. */
export function shortAreaName(name: string): string {
	return name.replace(/\s+(?:am|an der|an den|bei|beim|im|in der|ob der|vor der)\s.*$/u, '');
}

/**
 * Lines of the name that fit into `room` pixels, best first: whole, broken at the hyphen, or abbreviated with a full
 * stop. At most `maxLines` lines.
 */
export function areaLabel(name: string, room: number, size: number, maxLines: number, weight: Weight = 400): string[] {
	const short = shortAreaName(name);
	const fits = (one: string): boolean => textWidth(one, size, weight) <= room;
	if (fits(name)) return [name];
	if (fits(short)) return [short];
	const parts = short.split(/(?<=-)|\s+/u);
	if (parts.length === 2 && maxLines >= 2) return parts.map((part) => abbreviated(part, fits));
	return [abbreviated(short, fits)];
}

function abbreviated(word: string, fits: (one: string) => boolean): string {
	if (fits(word)) return word;
	const end = word.endsWith('-') ? '.-' : '.';
	const letters = [...word.replace(/-$/u, '')];
	// Cutting off a letter or two makes a riddle, not an abbreviation.
	if (letters.length > 6) letters.splice(-2);
	while (letters.length > 2 && !fits(letters.join('') + end)) letters.pop();
	// „Mörfelde.“ reads worse than „Mörfeld.“: an abbreviation ends with a consonant.
	while (letters.length > 3 && /[aeiouäöü-]/iu.test(letters.at(-1) ?? '')) letters.pop();
	return letters.join('') + end;
}
