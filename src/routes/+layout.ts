/** Pages are plain HTML; a page that is truly interactive says so itself. */
export const csr = false;
