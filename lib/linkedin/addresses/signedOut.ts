/** Places where LinkedIn asks who you are (addresses as of 2026-05). */
const SIGNED_OUT = /^\/(login|uas|authwall|checkpoint|signup|reg|logout|m\/logout)(\/|$)/;

/** @returns whether the address itself says that nobody is signed in. @param url of the top frame. */
export function isSignedOutAddress(url: string): boolean {
  return SIGNED_OUT.test(new URL(url).pathname);
}
