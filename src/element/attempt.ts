/**
 * A UUID (version 4). Addresses of blobs end in one (https://w3c.github.io/FileAPI/#unicodeBlobURL), also on pages without
 * https, where `crypto.randomUUID` is missing.
 */
export function newAttempt(): string {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
}
