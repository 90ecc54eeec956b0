import { expect, test } from 'vitest';
import { prometheusText } from './prometheus-text.ts';

test('a metric is its help, its type, and one line for each number', () => {
	const text = prometheusText([
		{ name: 'up', type: 'gauge', help: 'Whether it is up.', samples: [{ value: 1 }] },
		{
			name: 'seconds',
			type: 'histogram',
			help: 'How long.',
			samples: [
				{ suffix: '_bucket', labels: { route: '/a', le: '+Inf' }, value: 2 },
				{ suffix: '_sum', labels: { route: '/a' }, value: 0.25 }
			]
		}
	]);
	expect(text).toBe(
		'# HELP up Whether it is up.\n# TYPE up gauge\nup 1\n' +
			'# HELP seconds How long.\n# TYPE seconds histogram\nseconds_bucket{route="/a",le="+Inf"} 2\nseconds_sum{route="/a"} 0.25\n'
	);
});

test('a label cannot break out of its quotes', () => {
	const samples = [{ labels: { route: 'a"b\\c\nd' }, value: 1 }];
	expect(prometheusText([{ name: 'n', type: 'counter', help: 'h', samples }])).toContain('n{route="a\\"b\\\\c\\nd"} 1');
});
