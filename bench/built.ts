/** A module of Hearsay as it is installed and run: built, not a source that a loader rewrites as it goes. */
export function built(module: string): string {
  return new URL(`../dist/${module}`, import.meta.url).href;
}

/** What reads articles on one thread, as it is built. */
export async function builtReading() {
  const { createReader }: typeof import('../src/reading/read.js') = await import(built('reading/read.js'));
  const { english }: typeof import('../src/languages/en/index.js') = await import(
    built('languages/en/index.js')
  );
  const { createRegister }: typeof import('../src/register/register.js') = await import(
    built('register/register.js')
  );
  return { createReader, english, createRegister };
}

/** What reads batches over threads, as it is built. */
export async function builtBatches() {
  const { createBatchReader }: typeof import('../src/reader-worker.js') = await import(
    built('reader-worker.js')
  );
  return { createBatchReader };
}
