/** A special evaluation that was given out: frozen, and checked with everything that comes after it. */
import type { Area, AreaId, Membership } from '#domain/areas';
import type { AlteredSlice, Basis, ReleasedCountRow, RuleSet } from '#domain/disclosure';
import type { SourceInfo } from '../edition.ts';
import type { Indicator } from '../indicator.ts';
import type { Wish } from './wish.ts';

export type EvaluationInfo = {
	/** Numbered with the releases: of two publications the later one has the higher number. */
	readonly id: number;
	/** ISO time. */
	readonly givenOutAt: string;
	readonly givenOutBy: string;
	readonly title: string;
	/** Who got it, and what for. */
	readonly recipient: string;
	readonly purpose: string;
	readonly cells: number;
	/** Of these: hidden in it. */
	readonly hidden: number;
	readonly hasInventedFigures: boolean;
};

export type Evaluation = EvaluationInfo & {
	readonly wish: Wish;
	/** Whose numerator was counted. */
	readonly indicator: Indicator;
	readonly basis: Basis;
	readonly county: AreaId;
	readonly areas: readonly Area[];
	readonly memberships: readonly Membership[];
	readonly sources: readonly SourceInfo[];
	readonly ruleSets: readonly RuleSet[];
	/** Measures and years whose counts it gives out altered, as editions do. */
	readonly altered: readonly AlteredSlice[];
	/** Where years are added up two by two, a row's year is the last of the two. */
	readonly counts: readonly ReleasedCountRow[];
};
