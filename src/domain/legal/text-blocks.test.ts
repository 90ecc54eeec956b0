import { expect, test } from 'vitest';
import { readBlocks, readSections } from './text-blocks.ts';

test('empty lines part paragraphs, lines with a hyphen are a list, also right below a paragraph', () => {
	expect(readBlocks('Erste Zeile\nzweite Zeile\n\nSie haben das Recht auf\n- Auskunft\n- Löschung\n \nEnde')).toEqual([
		{ kind: 'paragraph', text: 'Erste Zeile\nzweite Zeile' },
		{ kind: 'paragraph', text: 'Sie haben das Recht auf' },
		{ kind: 'list', items: ['Auskunft', 'Löschung'] },
		{ kind: 'paragraph', text: 'Ende' }
	]);
	expect(readBlocks(' \n ')).toEqual([]);
});

test('a line with a hash begins a section; what stands before the first has no heading', () => {
	expect(readSections('Vorweg\n# Eins\nText\n\n- Punkt\n# Zwei\n')).toEqual([
		{ heading: '', text: 'Vorweg' },
		{ heading: 'Eins', text: 'Text\n\n- Punkt' },
		{ heading: 'Zwei', text: '' }
	]);
	expect(readSections('')).toEqual([]);
	expect(readSections('#kein Abschnitt')).toEqual([{ heading: '', text: '#kein Abschnitt' }]);
});
