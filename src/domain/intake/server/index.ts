export { acceptDelivery, type AcceptedDelivery } from './accept-delivery.ts';
export { acceptFile, acceptRecognisedFile, type AcceptedFile } from './accept-file.ts';
export { countWaitingDeliveries } from './count-waiting-deliveries.ts';
export { storedFilePath, type FileIdentity } from './delivered-file.ts';
export { findBreakdowns, type Breakdown } from './find-breakdowns.ts';
export { findDeliveredFacts } from './find-delivered-facts.ts';
export {
	findDeliveries,
	getDelivery,
	type Delivery,
	type DeliveryDetails,
	type DeliveryStatus
} from './find-deliveries.ts';
export { findFacts, type FactQuery } from './find-facts.ts';
export { findObservations, type ObservationPlace, type StoredObservation } from './find-observations.ts';
export { findSlicesOfTable, type DeliveredSlice } from './find-slices-of-table.ts';
export { findStateOfDeliveries, type StateOfDeliveries } from './find-state-of-deliveries.ts';
export { forgetRejectedFiles, forgetUnfinishedUploads } from './forget-files.ts';
export { findRevisions, type Revision } from './find-revisions.ts';
export { loadSourceTables } from './load-source-tables.ts';
export type { DeliveryInput } from './open-delivery.ts';
export { downloadDelivery, readDelivery } from './read-delivery.ts';
export { readDeliveredFile } from './read-file.ts';
export { receiveDelivery, type ReceivedDelivery } from './receive-delivery.ts';
export { rejectDelivery } from './reject-delivery.ts';
export { whatWillChange } from './what-will-change.ts';
