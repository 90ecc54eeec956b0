export { type DetailOptions } from './count/details/add-details.ts';
export { countExtracts, type CountOptions } from './count/count-extracts.ts';
export { readAreaList } from './count/read-area-list.ts';
export { layoutNames } from './count/read-layout.ts';
export { firstDemoYear, lastDemoYear } from './demo/calibration.ts';
export { demoResidents, type DemoResidents } from './demo/demo-residents.ts';
export { writeDemoExtract, type DemoExtract, type DemoExtractOptions } from './demo/write-demo-extract.ts';
export { writeDemoMovements, type PlaceMovements } from './demo/write-demo-movements.ts';
