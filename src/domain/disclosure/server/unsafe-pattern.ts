/** What is hidden does not suffice, or nothing would. It blocks the release; there is no way around it. */
export class UnsafePattern extends Error {}

/** No choice of cells protects what must be protected, because too much has to stay shown. */
export class CannotProtect extends UnsafePattern {
	/** Number of the cell in its problem. */
	readonly cell: number;

	constructor(cell: number) {
		super(`Nothing that may be hidden protects cell ${cell}.`);
		this.cell = cell;
	}
}
