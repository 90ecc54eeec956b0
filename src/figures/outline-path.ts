/** Writes polygons as short SVG paths. */
import type { Position } from 'geojson';
import { coordinate } from './svg.ts';

/** Points closer to the one before than this many pixels are left out; the white border is three times as wide. */
const NEAR = 0.5;

/** Relative steps with one decimal: a third of the length that absolute coordinates need. */
export function outlinePath(rings: readonly (readonly Position[])[]): string {
	return rings.map(ringPath).join('');
}

function ringPath(ring: readonly Position[]): string {
	let [fromX, fromY] = [0, 0];
	let path = '';
	for (const [index, [x = 0, y = 0]] of ring.entries()) {
		if (index > 0 && Math.hypot(x - fromX, y - fromY) < NEAR) continue;
		const [stepX, stepY] = [tenth(x - fromX), tenth(y - fromY)];
		path += `${index === 0 ? 'M' : 'l'}${coordinate(stepX)}${stepY < 0 ? '' : ' '}${coordinate(stepY)}`;
		// What was written, not what was meant: rounding must not add up along the border.
		[fromX, fromY] = [tenth(fromX + stepX), tenth(fromY + stepY)];
	}
	return path === '' ? '' : `${path}z`;
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
