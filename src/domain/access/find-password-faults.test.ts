import { describe, expect, it } from 'vitest';
import { findPasswordFaults } from './find-password-faults.ts';

const erika = { email: 'erika.mustermann@kreis-gg.example', name: 'Erika Mustermann-Groß' };
const faults = (password: string): string[] => findPasswordFaults(password, erika).map(({ rule }) => rule);

describe('a password', () => {
	it.each([
		'vier Pferde im Regen',
		'korrekt-pferd-batterie',
		'zwölf zeichen',
		'8394016672531',
		'Sommergewitter über Trebur',
		'🦊🐻🐼🦁🐯🐨🐸🐵🦄🐝🦋🐢',
		'Erika liebt Zitroneneis'
	])('may be anything long enough: %s', (password) => {
		expect(faults(password)).toEqual([]);
	});

	it('has at least 12 and at most 200 signs, counted as people count', () => {
		expect(faults('vierPferdeXY')).toEqual([]);
		expect(faults('vierPferdeX')).toEqual(['password-too-short']);
		expect(faults('🦊🐻🐼🦁🐯🐨')).toEqual(['password-too-short']);
		expect(faults('vier Pferde '.repeat(17))).toEqual(['password-too-long']);
	});

	it.each([
		'Passwort1234',
		'passwortpasswort',
		'Willkommen2026!',
		'Sommer-Sommer-2026',
		'kreisverwaltung1',
		'qwertzuiop123',
		'123456789012',
		'987654321098',
		'abcdefghijklm',
		'aaaaaaaaaaaaaa',
		'abababababab',
		'Hallo Hallo Hallo'
	])('is not what everybody tries: %s', (password) => {
		expect(faults(password)).toEqual(['password-common']);
	});

	it.each([
		'erika.mustermann',
		'Erika-Mustermann-1',
		'ErikaMustermannGroß',
		'mustermann2026!!',
		'erika.mustermann@kreis-gg.example'
	])('is not made of the own name and address: %s', (password) => {
		expect(faults(password)).toEqual(['password-personal']);
	});
});
