/**
 * Line and column (from 1) at which a text stops being JSON, or null when it is JSON. JSON.parse tells the place of some
 * faults only; of the others it says that a sign is unexpected, which is so from that sign on.
 */
export function findJsonFault(text: string): { readonly line: number; readonly column: number } | null {
	const message = messageFor(text);
	if (message === null) return null;
	const told = /at position (\d+)/.exec(message)?.[1];
	const position = told === undefined ? firstUnexpected(text, message) : Number(told);
	const before = text.slice(0, position).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function firstUnexpected(text: string, message: string): number {
	if (!isUnexpected(message)) return text.length; // it ends too early
	let [fine, faulty] = [0, text.length];
	while (faulty - fine > 1) {
		const middle = Math.floor((fine + faulty) / 2);
		if (isUnexpected(messageFor(text.slice(0, middle)))) faulty = middle;
		else fine = middle;
	}
	return faulty - 1;
}

const isUnexpected = (message: string | null): boolean => message?.startsWith('Unexpected token') ?? false;

function messageFor(text: string): string | null {
	try {
		JSON.parse(text);
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : '';
	}
}
