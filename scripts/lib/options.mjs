import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Sentence } from './say.mjs';

export const HELP = `npm start -- [options]

Opens a browser with Peerkeep beside an invented LinkedIn, with a sample export at hand.
Without a display, or with --headless, it runs by itself and prints a summary.

  --export FILE        your own LinkedIn export (the zip) in place of the sample
  --headless           run by itself, without a window
  --keep N             keep the first N candidates (15); runs by itself
  --json FILE          write the summary as JSON, too; runs by itself
  --today YYYY-MM-DD   the day to take for today
  --browser NAME       chromium (as without it) or firefox
  --live               the real linkedin.com in a profile that stays, as an ordinary browser that nothing drives
  --help               this text`;

const BROWSERS = ['chromium', 'firefox'];
/** What belongs to the invented LinkedIn and means nothing on the real one. */
const ONLY_INVENTED = ['headless', 'export', 'keep', 'json', 'today'];

const KNOWN = {
  headless: { type: 'boolean' },
  export: { type: 'string' },
  keep: { type: 'string' },
  json: { type: 'string' },
  today: { type: 'string' },
  browser: { type: 'string' },
  live: { type: 'boolean' },
  help: { type: 'boolean' },
};

/**
 * Reads the options of `npm start`, with one clear sentence for what is wrong.
 *
 * @param {string[]} args
 * @returns {{help: true} | {live: true, browser: Browser} | DemoOptions}
 * @typedef {'chromium' | 'firefox'} Browser
 * @typedef {{browser: Browser, headless: boolean, keep: number, export?: string, json?: string, today?: string}} DemoOptions
 */
export function readOptions(args) {
  const values = parsed(args);
  if (values.help) return { help: true };
  const browser = knownBrowser(values.browser ?? 'chromium');
  if (values.live) return liveOptions(values, browser);
  return {
    browser,
    headless: values.headless ?? (runsByItself(values) || !hasDisplay()),
    keep: wholeNumber(values.keep ?? '15'),
    ...(values.export !== undefined && { export: existingFile(values.export) }),
    ...(values.json !== undefined && { json: writableFile(values.json) }),
    ...(values.today !== undefined && { today: realDay(values.today) }),
  };
}

function knownBrowser(name) {
  if (!BROWSERS.includes(name))
    throw new Sentence(`--browser takes ${BROWSERS.join(' or ')}, not "${name}".`);
  return name;
}

function liveOptions(values, browser) {
  const other = ONLY_INVENTED.find((name) => values[name] !== undefined);
  if (other) throw new Sentence(`--live opens the real LinkedIn: --${other} is for the invented one.`);
  if (!hasDisplay())
    throw new Sentence('--live opens a window, and there is no display here: run it on your own desktop.');
  return { live: true, browser };
}

/** With a window nobody would look at these. */
function runsByItself({ json, keep }) {
  return json !== undefined || keep !== undefined;
}

function parsed(args) {
  try {
    return parseArgs({ args, options: KNOWN, allowPositionals: false }).values;
  } catch (error) {
    const what = String(error.message).split('\n')[0].split('. ')[0].replace(/\.$/, '');
    const without = /argument (?:is ambiguous|missing)/.test(error.message);
    const option = /--\w+/.exec(error.message)?.[0];
    if (without && option)
      throw new Sentence(`${option} needs a value: npm start -- --help lists the options.`);
    throw new Sentence(`${what}: npm start -- --help lists the options.`);
  }
}

/** Whether a window could be shown: always on macOS and Windows, else where a display server is named. */
function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** npm runs scripts in the project's folder; a path is meant from where the command was typed. */
function path(file) {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}

function existingFile(file) {
  const found = path(file);
  if (!existsSync(found))
    throw new Sentence(`There is no file ${found}: give --export the zip from LinkedIn.`);
  if (!statSync(found).isFile())
    throw new Sentence(`${found} is a folder: give --export the zip from LinkedIn.`);
  return found;
}

function writableFile(file) {
  const target = path(file);
  if (!existsSync(dirname(target)))
    throw new Sentence(`There is no folder ${dirname(target)} to write --json into.`);
  if (existsSync(target) && statSync(target).isDirectory()) {
    throw new Sentence(`${target} is a folder: give --json the name of a file.`);
  }
  return target;
}

function wholeNumber(text) {
  if (!/^\d{1,4}$/.test(text))
    throw new Sentence(`--keep takes a whole number from 0 to 9999, not "${text}".`);
  return Number(text);
}

function realDay(text) {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  const real = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
  if (!real) throw new Sentence(`--today takes a day as YYYY-MM-DD, not "${text}".`);
  return text;
}
