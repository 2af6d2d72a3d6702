import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

export const HELP = `npm run --silent read -- FILE.html ADDRESS [--json]

Reads a saved page of LinkedIn and prints what it was read as, as JSON (docs/readers.md says what it means).

  FILE.html   a page saved from the browser
  ADDRESS     where it was: https://www.linkedin.com/in/somebody/ or /in/somebody/
  --json      on one line
  --help      this text`;

const HOME = 'https://www.linkedin.com';
/** A saved page begins with one of these, after comments; what a browser saves as "single file" does not. */
const HTML = /<(!doctype\s+html|html|head|body|main|div)[\s>]/i;

/**
 * Reads the arguments of `npm run read`, with one clear sentence for what is wrong.
 *
 * @param {string[]} args
 * @returns {{help: true} | {problem: string} | {file: string, address: string, json: boolean}} the path in full
 *   and the whole address
 */
export function readArguments(args) {
  if (args.includes('--help')) return { help: true };
  const options = args.filter((arg) => arg.startsWith('--'));
  const strange = options.find((option) => option !== '--json');
  if (strange !== undefined) return { problem: `There is no option ${strange}: npm run read -- --help.` };
  const [file, address, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (file === undefined || address === undefined || more.length > 0) {
    return { problem: 'Give a saved page and its address: npm run read -- FILE.html ADDRESS [--json].' };
  }
  const url = linkedInAddress(address);
  if (url === null) {
    return {
      problem: `"${address}" is no LinkedIn address: give one that begins with ${HOME}/, or a path that begins with /.`,
    };
  }
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  const problem = problemWith(path);
  return problem === null ? { file: path, address: url, json: options.length > 0 } : { problem };
}

/** @returns {string | null} the whole address, as the browser will show it. */
function linkedInAddress(address) {
  const whole = address.startsWith('/') || address.startsWith(`${HOME}/`) || address === HOME;
  if (!whole || !URL.canParse(address, HOME)) return null;
  const url = new URL(address, HOME);
  return url.origin === HOME && url.username === '' ? url.href : null;
}

/** @returns {string | null} why this file cannot be served as a page. */
function problemWith(path) {
  let text;
  try {
    if (!statSync(path).isFile()) return `${path} is no file: give a page saved as HTML.`;
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return `There is no file ${path}.`;
    return `${path} cannot be read (${error.code ?? error.message}).`;
  }
  const isHtml =
    !text.includes('\0') &&
    HTML.test(text) &&
    !/^(From|MIME-Version|Snapshot-Content-Location):/m.test(text.slice(0, 2000));
  return isHtml ? null : `${path} is not HTML: save the page as "Webpage, HTML only" or "Webpage, Complete".`;
}
