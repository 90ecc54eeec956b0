/** How wide a text is in Fira Sans, so that the server can place labels without a browser. */

/** Advance widths of U+0020 to U+007E in thousandths of the font size, read from Fira Sans 4.3 (400 and 600). */
// prettier-ignore
const REGULAR = [265,241,399,518,531,826,729,219,324,324,439,499,240,403,240,520,558,433,495,499,532,501,533,444,551,525,240,240,500,500,500,459,1020,573,608,560,644,535,491,631,680,295,305,589,498,778,683,692,581,691,605,545,517,662,556,826,540,550,522,322,520,322,540,520,300,544,594,478,598,545,335,520,586,282,280,512,293,857,586,584,594,598,386,467,361,582,492,717,485,492,437,322,403,322,488];
// prettier-ignore
const SEMIBOLD = [244,241,430,547,545,851,753,234,324,324,447,523,240,406,240,520,579,456,512,515,557,527,556,462,574,552,240,240,514,514,514,476,1020,586,615,571,650,528,488,641,669,294,314,622,509,784,668,691,595,691,614,565,534,654,567,842,571,583,539,323,520,323,554,520,330,547,596,478,599,551,351,544,579,282,281,542,296,848,579,584,596,599,397,479,380,574,508,741,505,512,454,323,383,323,508];
/** Figures are set tabular on pages: every digit takes this much. */
const DIGIT = 560;
const OTHER: Readonly<Record<string, number>> = { '\u202f': 200, '\u00a0': 265, ß: 598, '–': 520, '…': 738, '−': 510 };

export type Weight = 400 | 600;

export function textWidth(content: string, size: number, weight: Weight = 400): number {
	const widths = weight === 600 ? SEMIBOLD : REGULAR;
	let sum = 0;
	for (const letter of content.normalize('NFD')) {
		const code = letter.codePointAt(0) ?? 0;
		if (code >= 0x300 && code < 0x370) continue;
		if (code >= 0x30 && code <= 0x39) sum += DIGIT;
		else sum += widths[code - 32] ?? OTHER[letter] ?? 640;
	}
	return (sum * size) / 1000;
}

/** The text itself where it fits, else its beginning and `…`. */
export function fitText(content: string, room: number, size: number, weight: Weight = 400): string {
	if (textWidth(content, size, weight) <= room) return content;
	const letters = [...content];
	while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size, weight) > room) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}

const SPACE = / /;

/** Breaks at spaces, or where `breaks` says, into lines no wider than `room`; a single longer word is cut. */
export function wrapText(
	content: string,
	room: number,
	size: number,
	weight: Weight = 400,
	breaks: RegExp = SPACE
): string[] {
	const lines: string[] = [];
	for (const word of content.split(breaks)) {
		const last = lines.at(-1);
		const joined =
			last === undefined ? word : breaks !== SPACE && last.endsWith('-') ? `${last}${word}` : `${last} ${word}`;
		if (last !== undefined && textWidth(joined, size, weight) <= room) lines[lines.length - 1] = joined;
		else lines.push(fitText(word, room, size, weight));
	}
	return lines;
}
