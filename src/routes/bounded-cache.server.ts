/** Keeps made things by key up to a total size; the ones not used for longest go first. Concurrent makers share one run. */
export class BoundedCache<T extends Promise<unknown>> {
	readonly #limit: number;
	readonly #entries = new Map<string, { made: T; size: number }>();
	#size = 0;

	constructor(limit: number) {
		this.#limit = limit;
	}

	getOrMake(key: string, make: () => T, sizeOf: (made: Awaited<T>) => number): T {
		const found = this.#entries.get(key);
		if (found) {
			this.#entries.delete(key);
			this.#entries.set(key, found);
			return found.made;
		}
		const entry = { made: make(), size: 0 };
		this.#entries.set(key, entry);
		void this.#weigh(key, entry, sizeOf);
		return entry.made;
	}

	/** A thing of size 0, or one whose making failed, is not kept. */
	async #weigh(key: string, entry: { made: T; size: number }, sizeOf: (made: Awaited<T>) => number): Promise<void> {
		try {
			entry.size = sizeOf(await entry.made);
		} catch {
			entry.size = 0;
		}
		if (entry.size === 0) this.#drop(key);
		else this.#size += entry.size;
		this.#shrink();
	}

	#drop(key: string): void {
		this.#size -= this.#entries.get(key)?.size ?? 0;
		this.#entries.delete(key);
	}

	#shrink(): void {
		for (const [key, { size }] of this.#entries) {
			if (this.#size <= this.#limit) return;
			if (size > 0) this.#drop(key);
		}
	}
}
