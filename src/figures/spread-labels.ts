/** Moves labels apart, as little as possible, so that none covers another. */

/**
 * `wanted` are the middles of the labels in pixels, `height` is what each one needs; the answer is in the same order and
 * stays between `from` and `to` if there is room at all.
 */
export function spreadLabels(wanted: readonly number[], height: number, from: number, to: number): number[] {
	type Block = { members: number[]; middle: number };
	const clamp = (block: Block): void => {
		const half = (block.members.length * height) / 2;
		block.middle = Math.max(from + half, Math.min(to - half, block.middle));
	};
	const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
	const blocks: Block[] = [];
	for (const index of order) {
		let block: Block = { members: [index], middle: wanted[index] ?? 0 };
		clamp(block);
		for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
			const reach = ((before.members.length + block.members.length) * height) / 2;
			if (block.middle - before.middle >= reach) break;
			blocks.pop();
			const members = [...before.members, ...block.members];
			// Each member pulls the block to where its own place in the block would be right.
			const pulls = members.map((one, place) => (wanted[one] ?? 0) - (place - (members.length - 1) / 2) * height);
			block = { members, middle: pulls.reduce((sum, pull) => sum + pull, 0) / members.length };
			clamp(block);
		}
		blocks.push(block);
	}
	const places = wanted.map(() => 0);
	for (const { members, middle } of blocks) {
		for (const [place, one] of members.entries()) places[one] = middle + (place - (members.length - 1) / 2) * height;
	}
	return places;
}
