/** Where the files of this demo stand, their version, and their hashes. */
export async function builtFiles() {
  const base = new URL('../dist/', import.meta.url).href;
  try {
    const response = await fetch(`${base}integrity.json`);
    if (!response.ok) return { base };
    const { version, files } = await response.json();
    return { base, version, integrity: files };
  } catch {
    return { base };
  }
}
