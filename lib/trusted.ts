import workerAddress from './work/worker?worker&url';

/**
 * The one Trusted Types policy, `peerkeep`: the pages' content security policy allows no other, and this
 * one lets through exactly one address, that of our own bundled worker. So no text can become a
 * script, and no other script can be started.
 */

interface ScriptRules {
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptRules): { createScriptURL(address: string): unknown };
}

export const POLICY_NAME = 'peerkeep';

export const SCRIPT_RULES: ScriptRules = {
  /** @throws TypeError for every address but the worker's. */
  createScriptURL(address) {
    if (address !== workerAddress) throw new TypeError('Only our own worker may be started.');
    return address;
  },
};

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/** Starts our worker. @throws TypeError when the browser refuses its address. */
export function startWorker(): Worker {
  policy ??= factory()?.createPolicy(POLICY_NAME, SCRIPT_RULES) ?? SCRIPT_RULES;
  // The types of the DOM know no TrustedScriptURL yet; Worker takes one wherever it takes a string.
  return new Worker(policy.createScriptURL(workerAddress) as string, { type: 'module', name: POLICY_NAME });
}

/** Browsers without Trusted Types have no such object, and their `Worker` takes the address itself. */
function factory(): PolicyFactory | undefined {
  return (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
}
