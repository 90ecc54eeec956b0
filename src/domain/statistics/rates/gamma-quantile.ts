import jStat from 'jstat';

/**
 * Quantile of the gamma distribution with scale 1. From jStat and not from @stdlib like the other quantiles: the
 * incomplete gamma function of @stdlib 0.3.1 is wrong by up to 1 % where its argument passes 1,000 (R and jStat agree
 * with each other to twelve digits), and so were the limits of counts from about 900 on.
 */
export function gammaQuantile(probability: number, shape: number): number {
	return jStat.gammapinv(probability, shape);
}

/** Quantile of the chi-square distribution; `degrees` of freedom above 0. */
export function chiSquareQuantile(probability: number, degrees: number): number {
	return 2 * gammaQuantile(probability, degrees / 2);
}
