import { expect, it } from 'vitest';
import { areaIdsOf, claimsCounty } from './area-key.ts';

it('an AGS stands for itself', () => {
	expect(areaIdsOf(' 06433001 ', '06433')).toEqual(['06433001']);
});

it('an ARS of twelve digits holds the AGS without the association', () => {
	expect(areaIdsOf('064330013013', '06433')[0]).toBe('06433013');
	expect(areaIdsOf('064330000000', '06433')).toEqual(['06433']);
});

it('the Hessian statistics leave out the state', () => {
	expect(areaIdsOf('433001', '06433')).toContain('06433001');
});

it('a key that begins like the county claims to lie in it', () => {
	expect(claimsCounty('06433099', '06433')).toBe(true);
	expect(claimsCounty('06432001', '06433')).toBe(false);
	expect(claimsCounty('DG', '06433')).toBe(false);
});
