/** Moves labels apart, as little as possible, so that none covers another. */

/**
 * `wanted` are the middles of the labels in pixels, `heights` is what each one needs; the answer is in the same order and
 * stays between `from` and `to` if there is room at all.
 */
export function spreadLabels(
	wanted: readonly number[],
	heights: readonly number[],
	from: number,
	to: number
): number[] {
	type Block = { members: number[]; middle: number };
	const heightOf = (members: readonly number[]): number => members.reduce((sum, one) => sum + (heights[one] ?? 0), 0);
	const clamp = (block: Block): void => {
		const half = heightOf(block.members) / 2;
		block.middle = Math.max(from + half, Math.min(to - half, block.middle));
	};
	/** Middle of every member, seen from the middle of its block. */
	const offsets = (members: readonly number[]): number[] => {
		let top = -heightOf(members) / 2;
		return members.map((one) => {
			const height = heights[one] ?? 0;
			top += height;
			return top - height / 2;
		});
	};
	const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
	const blocks: Block[] = [];
	for (const index of order) {
		let block: Block = { members: [index], middle: wanted[index] ?? 0 };
		clamp(block);
		for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
			if (block.middle - before.middle >= (heightOf(before.members) + heightOf(block.members)) / 2) break;
			blocks.pop();
			const members = [...before.members, ...block.members];
			const places = offsets(members);
			// Each member pulls the block to where its own place in the block would be right.
			const pulls = members.map((one, place) => (wanted[one] ?? 0) - (places[place] ?? 0));
			block = { members, middle: pulls.reduce((sum, pull) => sum + pull, 0) / members.length };
			clamp(block);
		}
		blocks.push(block);
	}
	const found = wanted.map(() => 0);
	for (const { members, middle } of blocks) {
		const places = offsets(members);
		for (const [place, one] of members.entries()) found[one] = middle + (places[place] ?? 0);
	}
	return found;
}
