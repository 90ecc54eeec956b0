export type { Dimensions, Fact, Measure } from './fact.ts';
export type { Observation, ObservationStatus } from './observation.ts';
export type { FileFormat, RecognisedFile } from './recognised-file.ts';
export type { SourceTable } from './source-table.ts';
