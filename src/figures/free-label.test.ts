import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeLabels } from './free-label.ts';

const bounds = { left: 0, right: 400, top: 0, bottom: 300 };
const point = fc.record({
	x: fc.integer({ min: 20, max: 380 }),
	y: fc.integer({ min: 20, max: 280 }),
	width: fc.integer({ min: 20, max: 120 }),
	isNeeded: fc.constant(false)
});

test('names beside points never cover each other and stay inside', () => {
	fc.assert(
		fc.property(fc.array(point, { maxLength: 16 }), (points) => {
			const boxes = freeLabels(points, points, bounds).flatMap((label, index) => {
				const width = points[index]?.width ?? 0;
				if (!label) return [];
				const left = label.anchor === 'start' ? label.x : label.x - width;
				return [{ left, right: left + width, top: label.y - 8, bottom: label.y + 8 }];
			});
			for (const [index, one] of boxes.entries()) {
				expect(one.left >= 0 && one.right <= 400 && one.top >= 0 && one.bottom <= 300).toBe(true);
				for (const two of boxes.slice(index + 1))
					expect(one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom).toBe(
						false
					);
			}
		})
	);
});

test('a name that is needed stands even where it covers something', () => {
	const crowd = Array.from({ length: 40 }, (_, index) => ({ x: 150 + (index % 8) * 12, y: 100 + index, width: 90 }));
	const labels = freeLabels(
		crowd.map((one, index) => ({ ...one, isNeeded: index === 20 })),
		crowd,
		bounds
	);
	expect(labels[20]).not.toBeNull();
	expect(labels.filter((label) => label === null).length).toBeGreaterThan(0);
});
