/** A special theme of one edition's year: whether it is open, who has decided that, and when. */
import type { SpecialTheme } from './indicator.ts';

export type ThemeDecision = {
	readonly theme: SpecialTheme;
	/** Year of the edition. */
	readonly year: number;
	/** 0: nobody has decided yet, so the theme is closed. */
	readonly version: number;
	readonly isOpen: boolean;
	readonly reason: string;
	/** ISO time; null where nobody has decided. */
	readonly decidedAt: string | null;
	readonly decidedBy: string | null;
};

export const LONGEST_REASON = 500;
