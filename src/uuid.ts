/** A UUID (version 4) by another way: addresses of blobs end in one (https://w3c.github.io/FileAPI/#unicodeBlobURL). */
function blobId(): string {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
}

/** A UUID (version 4). Pages without https have no `crypto.randomUUID`, some not even `crypto`. */
export const uuid = (): string => (globalThis as { crypto?: Partial<Crypto> }).crypto?.randomUUID?.() ?? blobId();
