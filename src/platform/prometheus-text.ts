/** Writes numbers in the text form that Prometheus reads (exposition format 0.0.4). */
export type Sample = {
	readonly labels?: Readonly<Record<string, string>>;
	readonly value: number;
	/** `_bucket`, `_sum`, `_count` of a histogram. */
	readonly suffix?: string;
};

export type Metric = {
	readonly name: string;
	readonly type: 'counter' | 'gauge' | 'histogram';
	/** One English sentence without a line break. */
	readonly help: string;
	readonly samples: readonly Sample[];
};

export const PROMETHEUS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

export function prometheusText(metrics: readonly Metric[]): string {
	return metrics
		.map(({ name, type, help, samples }) =>
			[`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map((sample) => lineOf(name, sample)), ''].join(
				'\n'
			)
		)
		.join('');
}

function lineOf(name: string, { labels = {}, value, suffix = '' }: Sample): string {
	const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
	return `${name}${suffix}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
