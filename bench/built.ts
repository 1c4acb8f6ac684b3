/** A module of Hearsay as it is installed and run: built, not a source that a loader rewrites as it goes. */
export function built(module: string): string {
  return new URL(`../dist/${module}`, import.meta.url).href;
}
