import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

test('what was sealed is read with the same token only', () => {
	const sealed = seal('eyJ-größe', 'token');
	expect(unseal(sealed, 'token')).toBe('eyJ-größe');
	expect(unseal(sealed, 'other')).toBeNull();
	expect(sealed).not.toContain('eyJ');
	expect(seal('eyJ-größe', 'token')).not.toBe(sealed);
});

test('what was altered, cut or is none is not read', () => {
	const sealed = Buffer.from(seal('text', 'token'), 'base64url');
	for (const position of [0, 12, sealed.length - 1]) {
		const altered = Buffer.from(sealed);
		altered.writeUInt8(altered.readUInt8(position) ^ 1, position);
		expect(unseal(altered.toString('base64url'), 'token')).toBeNull();
	}
	expect(unseal(sealed.subarray(0, 20).toString('base64url'), 'token')).toBeNull();
	expect(unseal('', 'token')).toBeNull();
});
