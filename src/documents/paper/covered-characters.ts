/**
 * The characters that a TrueType font has a glyph for, read from its table `cmap`
 * (https://learn.microsoft.com/typography/opentype/spec/cmap), formats 4 and 12: those that Unicode fonts carry.
 */
export function coveredCharacters(font: Buffer): Set<number> {
	const covered = new Set<number>();
	const table = placeOfCmap(font);
	for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
		const subtable = table + font.readUInt32BE(table + 4 + index * 8 + 4);
		const format = font.readUInt16BE(subtable);
		if (format === 4) addSegments(font, subtable, covered);
		if (format === 12) addGroups(font, subtable, covered);
	}
	return covered;
}

function placeOfCmap(font: Buffer): number {
	for (let index = 0; index < font.readUInt16BE(4); index++) {
		const entry = 12 + index * 16;
		if (font.toString('latin1', entry, entry + 4) === 'cmap') return font.readUInt32BE(entry + 8);
	}
	throw new Error('The font has no table of characters.');
}

/** Format 4: segments of the first plane; the arrays of their ends and starts stand one after the other. */
function addSegments(font: Buffer, subtable: number, covered: Set<number>): void {
	const doubled = font.readUInt16BE(subtable + 6);
	const [ends, starts] = [subtable + 14, subtable + 16 + doubled];
	for (let at = 0; at < doubled; at += 2) {
		const last = font.readUInt16BE(ends + at);
		for (let code = font.readUInt16BE(starts + at); code <= last && code < 0xffff; code++) covered.add(code);
	}
}

/** Format 12: groups of any plane. */
function addGroups(font: Buffer, subtable: number, covered: Set<number>): void {
	for (let index = 0; index < font.readUInt32BE(subtable + 12); index++) {
		const group = subtable + 16 + index * 12;
		const last = font.readUInt32BE(group + 4);
		for (let code = font.readUInt32BE(group); code <= last; code++) covered.add(code);
	}
}
