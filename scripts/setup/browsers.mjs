import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** `env` names the variable that overrides the search and that the browser tests read. */
const browsers = {
  chromium: { env: 'RG_CHROMIUM', commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] },
  firefox: { env: 'RG_FIREFOX', commands: ['firefox-esr', 'firefox'] },
};

/** Debian names; Ubuntu calls them otherwise. The font is what a machine without a desktop lacks. */
const aptPackages = {
  debian: { chromium: ['chromium', 'fonts-dejavu-core'], firefox: ['firefox-esr', 'fonts-dejavu-core'] },
  ubuntu: { chromium: ['chromium-browser', 'fonts-dejavu-core'], firefox: ['firefox', 'fonts-dejavu-core'] },
};

/**
 * Finds the browsers, installs through apt what is missing and may be installed, and puts their paths in the
 * environment for the commands that follow.
 * @param {readonly BrowserName[]} names
 */
export async function ensureBrowsers(names) {
  const missing = names.filter((name) => !locate(name));
  if (missing.length > 0) await install(missing);
  for (const name of names) {
    const path = locate(name);
    if (!path) throw new Error(`${name} was installed, but its command is not on the PATH: set ${browsers[name].env}.`);
    process.env[browsers[name].env] = path;
  }
}

/**
 * @param {BrowserName} name
 * @returns {string | undefined} path of the browser's command
 */
function locate(name) {
  const { env, commands } = browsers[name];
  if (process.env[env]) return isExecutable(process.env[env]) ? process.env[env] : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const command of commands)
    for (const folder of folders) if (isExecutable(join(folder, command))) return join(folder, command);
}

/** @param {readonly BrowserName[]} missing */
async function install(missing) {
  const system = /^ID=ubuntu$/m.test(readOsRelease()) ? 'ubuntu' : 'debian';
  const packages = [...new Set(missing.flatMap((name) => aptPackages[system][name]))];
  const byHand = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const prefix = await adminPrefix();
  if (!prefix) throw new Error(`${missing.join(' and ')} missing; run: ${byHand}`);

  console.log(`Installing ${missing.join(' and ')}: ${byHand}`);
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'].join(' ');
  const install = `${apt} update && ${apt} install -y --no-install-recommends ${packages.join(' ')}`;
  const { code, output } = await run('sh', ['-c', install]);
  if (code !== 0) throw new Error(`${output.trim().split('\n').slice(-5).join('\n')}\napt-get failed; run: ${byHand}`);
}

/** @returns {Promise<string[] | undefined>} what to put before apt-get, or nothing when it is not allowed here */
async function adminPrefix() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}

function readOsRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
