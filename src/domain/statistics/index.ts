export { isNumber, missing, numberValue, type Flag, type MissingReason, type MissingValue, type NumberValue, type Value } from './value.ts';
