import { defineConfig } from 'vitest/config';
import { MixingSequencer } from './tests/support/mixing-sequencer.ts';

const patience = { testTimeout: 180_000, hookTimeout: 600_000 };

export default defineConfig({
	test: {
		maxWorkers: 3,
		sequence: { sequencer: MixingSequencer },
		reporters: ['default', './tests/closing-line-reporter.ts'],
		projects: [
			{
				test: {
					...patience,
					name: 'rules',
					include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/{crash,golden}/**/*.test.ts']
				}
			},
			{
				test: {
					...patience,
					name: 'pages',
					include: ['tests/requests/**/*.test.ts', 'tests/journeys/**/*.test.ts'],
					globalSetup: './tests/support/serve-demo.ts',
					setupFiles: './tests/support/await-demo.ts'
				}
			}
		]
	}
});
