import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measures } from '#domain/intake';
import { projectFolder } from '#platform/project-folder';
import { intakeFindingTexts } from './intake-findings.ts';
import { dimensionsInWords } from './dimension-words.ts';
import { intakeChangeTexts } from './intake-changes.ts';

const intake = join(projectFolder, 'src', 'domain', 'intake');

it('every rule of the checks has its German sentence', () => {
	const files = ['.', 'checks', 'server'].flatMap((folder) =>
		readdirSync(join(intake, folder))
			.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
			.map((name) => readFileSync(join(intake, folder, name), 'utf8'))
	);
	const rules = new Set(
		files.flatMap((text) => [...text.matchAll(/rule: (?:\w+ \? )?'([a-z-]+)'/g)].map(([, rule = '']) => rule))
	);
	expect(rules.size).toBeGreaterThan(15);
	expect([...rules].filter((rule) => !(rule in intakeChangeTexts) && !(rule in intakeFindingTexts))).toEqual([]);
});

it('a breakdown reads like a sentence', () => {
	expect(dimensionsInWords('')).toBe('insgesamt');
	expect(dimensionsInWords('age=0-2|sex=female')).toBe('0 bis 2 Jahre, weiblich');
	expect(dimensionsInWords('age=85-')).toBe('85 Jahre und älter');
	expect(dimensionsInWords('age=34-34')).toBe('34 Jahre');
});

it('a jump names figure, area, both years and both values', () => {
	const sentence = intakeChangeTexts['jump']?.({
		measure: measures.find(({ code }) => code === 'births')?.name ?? '',
		dimensions: 'sex=male',
		area: '06433',
		areaName: 'Kreis Groß-Gerau',
		year: 2015,
		yearBefore: 2014,
		before: 1000,
		after: 1500
	});
	expect(sentence).toBe(
		'Lebendgeborene (männlich), Kreis Groß-Gerau, 2015: 1.500 nach 1.000 im Jahr 2014. Das ist ein ungewöhnlicher Sprung.'
	);
});
