import type { Highs } from 'highs';
import { Attack } from './attack.ts';
import { connectedParts, type ConnectedPart } from './connected-parts.ts';
import { Flows } from './flows.ts';
import { TOLERANCE, type Pattern, type Requirement, type SuppressionProblem } from './suppression-problem.ts';
import { CannotProtect } from './unsafe-pattern.ts';

/**
 * A good pattern in short time: for each required cell that is still exposed, the cheapest set of cells that can move
 * with it (a linear program over deviations; cells already hidden are free), until nothing is exposed; then a
 * clean-up that shows again whatever is not needed, most valuable first. Always protects, may hide more than needed.
 * Source: network flow heuristics after Kelly, Golden & Assad 1992 and Castro 2002.
 */
export function findQuickPattern(highs: Highs, problem: SuppressionProblem): Pattern {
	const attack = new Attack(highs, problem);
	const flows = new Flows(highs, problem);
	try {
		const needs = new Map(problem.required);
		for (const cell of needs.keys()) {
			attack.hide(cell);
			flows.makeFree(cell);
		}
		for (let open = [...needs]; open.length > 0; open = newNeeds(problem, attack, needs)) {
			for (const [cell, need] of open) {
				needs.set(cell, need);
				if (!attack.proves(cell, need)) openUp(attack, flows, cell, need);
			}
		}
		return cleanUp(highs, problem, attack.hidden, needs);
	} finally {
		attack.dispose();
		flows.dispose();
	}
}

/** Cells hidden on the way that have to stay uncertain themselves. */
function newNeeds(
	problem: SuppressionProblem,
	attack: Attack,
	needs: ReadonlyMap<number, Requirement>
): [number, Requirement][] {
	return [...attack.hidden]
		.filter((cell) => !needs.has(cell))
		.flatMap((cell) => {
			const need = problem.ifHidden.get(cell);
			return need ? [[cell, need] as [number, Requirement]] : [];
		});
}

function openUp(attack: Attack, flows: Flows, cell: number, need: Requirement): void {
	for (const [direction, distance] of [
		[1, Math.max(need.above, need.width - need.below)],
		[-1, need.below]
	] as const) {
		if (distance <= TOLERANCE) continue;
		const used = flows.cheapest(cell, direction, distance);
		if (!used) break;
		for (const helper of used) {
			attack.hide(helper);
			flows.makeFree(helper);
		}
	}
	let proof = attack.proves(cell, need);
	if (!proof && need.width > 0) {
		// Not wide enough upwards (an upper limit is known): the rest must come from below.
		for (const helper of flows.cheapestWidth(cell, need.width) ?? []) {
			attack.hide(helper);
			flows.makeFree(helper);
		}
		proof = attack.proves(cell, need);
	}
	if (!proof) throw new CannotProtect(cell);
}

const NOTHING_NEEDED: Requirement = { below: 0, above: 0, width: 0 };

/** Each group of hidden cells that hang together is small; with its shown neighbours left out, so are its questions. */
function cleanUp(
	highs: Highs,
	problem: SuppressionProblem,
	hidden: Pattern,
	needs: ReadonlyMap<number, Requirement>
): Pattern {
	const kept = new Set<number>();
	for (const part of connectedParts(problem.counts.length, problem.rows, (cell) => hidden.has(cell))) {
		const group = restrict(problem, part, needs);
		const attack = new Attack(highs, group.problem);
		try {
			part.cells.forEach((_, position) => attack.hide(position));
			showAgain(group.problem, attack, group.needs);
			for (const position of attack.hidden) kept.add(part.cells[position] ?? -1);
		} finally {
			attack.dispose();
		}
	}
	return kept;
}

function restrict(
	problem: SuppressionProblem,
	{ cells, rows }: ConnectedPart,
	needs: ReadonlyMap<number, Requirement>
): { problem: SuppressionProblem; needs: Map<number, Requirement> } {
	const numberOf = new Map(cells.map((cell, position) => [cell, position]));
	const pick = (list: readonly number[]): number[] => cells.map((cell) => list[cell] ?? 0);
	const among = (map: ReadonlyMap<number, Requirement>): Map<number, Requirement> =>
		new Map(
			cells.flatMap((cell, position) => {
				const need = map.get(cell);
				return need ? [[position, need] as const] : [];
			})
		);
	return {
		needs: among(needs),
		problem: {
			counts: pick(problem.counts),
			lowerLimits: pick(problem.lowerLimits),
			upperLimits: pick(problem.upperLimits),
			weights: pick(problem.weights),
			rows: rows.map((row) => ({ cells: row.cells.map((cell) => numberOf.get(cell) ?? 0), signs: row.signs })),
			required: among(problem.required),
			ifHidden: among(problem.ifHidden)
		}
	};
}

/** Shows hidden cells again, most valuable first. Only proofs that rest on the cell have to be found anew. */
function showAgain(problem: SuppressionProblem, attack: Attack, needs: Map<number, Requirement>): void {
	const proofs = new Map([...needs].map(([cell, need]) => [cell, attack.proves(cell, need) ?? []]));
	const candidates = [...attack.hidden]
		.filter((cell) => !problem.required.has(cell))
		.toSorted((a, b) => (problem.weights[b] ?? 0) - (problem.weights[a] ?? 0) || b - a);
	for (const cell of candidates) {
		const need = needs.get(cell);
		needs.delete(cell);
		attack.show(cell);
		const renewed = new Map<number, readonly number[]>();
		// Neighbours first: if anything needs the cell, they do.
		const neighbours = new Set(problem.rows.filter((row) => row.cells.includes(cell)).flatMap((row) => row.cells));
		const concerned = [...needs.keys()]
			.filter((other) => proofs.get(other)?.includes(cell))
			.toSorted((one, two) => Number(neighbours.has(two)) - Number(neighbours.has(one)));
		const holds = concerned.every((other) => {
			const proof = attack.proves(other, needs.get(other) ?? NOTHING_NEEDED);
			if (proof) renewed.set(other, proof);
			return proof !== null;
		});
		if (holds) {
			proofs.delete(cell);
			for (const [other, proof] of renewed) proofs.set(other, proof);
		} else {
			attack.hide(cell);
			if (need) needs.set(cell, need);
		}
	}
}
