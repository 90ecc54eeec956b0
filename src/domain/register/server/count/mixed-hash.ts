/** A person's key holds within a municipality: the same key elsewhere is another person, so the area enters the hash. */
export function mixedHash(hash: number, area: number): number {
	return (hash ^ Math.imul(area + 1, 0x9e3779b1)) >>> 0;
}
