/**
 * The order of the test files. Page tests mostly wait for a server, rules compute: taken in turns, neither core is idle,
 * while one kind after the other leaves it so. The longest go first, so that none of them is left over at the end; first
 * of all long ones that need no demo, for it is still being built.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** About as long as the demo takes, for each worker one. */
const FIRST = ['killed-pglite', 'crash/full-disk', 'altered-evaluations'];
/** Each takes half a minute or more, and neither its size nor, on a fresh machine, an earlier run says so. */
const LONGEST = [
	'internal-pages-for-everybody',
	'route-access',
	'editor-corrects-a-figure',
	'public-pages-for-everybody',
	'releaser-secures-her-account',
	'strict-policy',
	'hidden-numbers-stay-inside',
	'requests/backup',
	'administrator-manages-people',
	'attack-on-random-editions',
	'open-installation',
	'restore-backup',
	'conformance'
];

export class MixingSequencer extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isOneOf =
			(names: readonly string[]) =>
			({ moduleId }: TestSpecification): boolean =>
				names.some((name) => moduleId.includes(name));
		const first = sorted.filter(isOneOf(FIRST));
		const long = sorted.filter(isOneOf(LONGEST));
		const rest = sorted.filter((file) => !first.includes(file) && !long.includes(file));
		const queues = Map.groupBy([...long, ...rest], ({ project }) => project.name);
		// Each file stands where its share of its own kind is done: the kinds begin and end together.
		const placed = [...queues.values()].flatMap((queue) =>
			queue.map((file, index) => ({ file, share: (index + 0.5) / queue.length }))
		);
		return [...first, ...placed.toSorted((a, b) => a.share - b.share).map(({ file }) => file)];
	}
}
