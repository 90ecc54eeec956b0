/**
 * The order of the test files. Page tests mostly wait for a server, rules compute: taken in turns, neither core is idle,
 * while one kind after the other leaves it so. The longest go first, so that none of them is left over at the end.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Each takes half a minute or more, and neither its size nor, on a fresh machine, an earlier run says so. */
const LONGEST = [
	'killed-pglite',
	'hidden-numbers-stay-inside',
	'crash/full-disk',
	'public-pages-for-everybody',
	'open-installation',
	'restore-backup',
	'conformance'
];

export class MixingSequencer extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ moduleId }: TestSpecification): boolean => LONGEST.some((name) => moduleId.includes(name));
		const queues = Map.groupBy(
			[...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))],
			({ project }) => project.name
		);
		// Each file stands where its share of its own kind is done: the kinds begin and end together.
		const placed = [...queues.values()].flatMap((queue) =>
			queue.map((file, index) => ({ file, share: (index + 0.5) / queue.length }))
		);
		return placed.toSorted((a, b) => a.share - b.share).map(({ file }) => file);
	}
}
