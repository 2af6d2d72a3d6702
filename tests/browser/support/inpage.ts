import { build } from 'vite';

/**
 * Builds a script of the repository for running inside a page, as the extension is built.
 * @param entry path of the module. @returns its text.
 */
export async function buildForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'inpage', fileName: 'inpage' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error(`nothing was built of ${entry}`);
  return output.output[0].code;
}
