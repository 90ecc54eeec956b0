import { expect, it } from 'vitest';
import { DatabaseStopped } from './database-stopped.ts';
import { faultOf } from './fault.ts';

const withCode = (code: string): Error => Object.assign(new Error('some words'), { code });

it('is told by the code of the system or of PostgreSQL', () => {
	expect(faultOf(withCode('ENOSPC'))).toBe('disk-full');
	expect(faultOf(withCode('53100'))).toBe('disk-full');
	expect(faultOf(withCode('EROFS'))).toBe('disk-not-writable');
	expect(faultOf(withCode('ECONNREFUSED'))).toBe('database-gone');
	expect(faultOf(withCode('57P01'))).toBe('database-gone');
	expect(faultOf(withCode('55P03'))).toBe('database-busy');
	expect(faultOf(new DatabaseStopped('/data', 'PANIC', null))).toBe('database-stopped');
});

it('is found in what caused an error', () => {
	expect(faultOf(new Error('could not be written', { cause: withCode('ENOSPC') }))).toBe('disk-full');
});

it('is told by its words where there is no code of its own', () => {
	expect(faultOf(new Error('Connection terminated unexpectedly'))).toBe('database-gone');
	expect(faultOf(new Error('could not extend file "base/5/16589": File too large'))).toBe('disk-full');
});

it('is no bug and no refusal', () => {
	for (const other of [new Error('x is not a function'), withCode('23505'), withCode('42703'), 'text', null]) {
		expect(faultOf(other)).toBeNull();
	}
});
