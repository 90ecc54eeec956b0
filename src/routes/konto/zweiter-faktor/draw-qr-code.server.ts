import { encode } from 'uqr';

/** Four modules of white all around, or cameras do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A QR code as SVG: black on white in dark mode too, for most apps read nothing else. */
export function drawQrCode(text: string): string {
	const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
	const runs = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
	return [
		`<svg viewBox="0 0 ${size} ${size}" width="240" height="240" role="img" aria-label="QR-Code für Ihre App"`,
		` shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/>`,
		`<path fill="#000" d="${runs.join('')}"/></svg>`
	].join('');
}

/** Where dark modules begin in a row, and how many follow. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
	const runs: [number, number][] = [];
	row.forEach((isDark, x) => {
		const last = runs.at(-1);
		if (isDark && last && last[0] + last[1] === x) last[1]++;
		else if (isDark) runs.push([x, 1]);
	});
	return runs;
}
