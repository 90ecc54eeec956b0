export type { Basis, Figure, Released, ReleasedFigure, ReleasedStructureCell, StructureCell } from './released.ts';
export { defaultRuleSet, type RuleSet } from './rule-set.ts';
