/** Door 2: whatever touches a raw count. */
export { protectCells, type CellSystem, type CountCell, type Protection, type SumRelation } from './protect-cells.ts';
export { releaseFigures, releaseStructure, type WorkingFigure, type WorkingStructureCell } from './release.ts';
