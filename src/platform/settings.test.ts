import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without any setting the program runs on a laptop with the demo county', () => {
	expect(readSettings({})).toEqual({
		port: 3000,
		host: '0.0.0.0',
		isDemo: true,
		proxies: 0,
		origin: null,
		metricsToken: null,
		backupFolder: null,
		runsJobs: true
	});
});

test('the public address is taken as it is', () => {
	expect(readSettings({ KREISLAUF_ORIGIN: 'https://monitor.kreis.example' }).origin?.host).toBe(
		'monitor.kreis.example'
	);
});

test.each([
	['PORT', '99999'],
	['PORT', '80a'],
	['KREISLAUF_BEHIND_PROXY', 'ja'],
	['KREISLAUF_ORIGIN', 'monitor.kreis.example'],
	['KREISLAUF_ORIGIN', 'https://monitor.kreis.example/pfad'],
	['KREISLAUF_ORIGIN', 'https://name:kennwort@monitor.kreis.example'],
	['KREISLAUF_ORIGIN', 'ftp://monitor.kreis.example']
])('%s=%s is refused and named', (name, value) => {
	expect(() => readSettings({ [name]: value })).toThrow(name);
});
