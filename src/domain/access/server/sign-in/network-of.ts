/**
 * The network an address belongs to, as far as one household or one attacker reaches: an IPv4 address as it is, of an
 * IPv6 address the first 64 bits, for whoever has one has all of them.
 */
export function networkOf(address: string): string {
	const embedded = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (embedded || !address.includes(':')) return embedded ?? address;
	const [head = '', tail] = address.split('::');
	const groups = head.split(':').filter((group) => group !== '');
	const after = (tail ?? '').split(':').filter((group) => group !== '');
	if (tail !== undefined) while (groups.length + after.length < 8) groups.push('0');
	return [...groups, ...after]
		.slice(0, 4)
		.map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
		.join(':');
}
