export type { CellChange, ChangeCounts, ChangeKind, WhatWillChange } from './change.ts';
export { dimensionsText, parseAge, parseDimensions } from './dimensions.ts';
export type { Dimensions, Fact, Measure } from './fact.ts';
export {
	plainTable,
	plainTemplate,
	type PlainTable,
	type PlainTableKind,
	type PlainTableRow
} from './formats/plain-table.ts';
export { INTAKE_RULES, type IntakeRule } from './formats/intake-rule.ts';
export { findMeasure, measures } from './measures/index.ts';
export type { Observation, ObservationStatus } from './observation.ts';
export { parsePeriod, type Period } from './period.ts';
export type { FileFormat, RecognisedFile } from './recognised-file.ts';
export type { SourceColumn, SourceTable } from './source-table.ts';
export { findSign, SIGNS, type SignMeaning } from './signs.ts';
