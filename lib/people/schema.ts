/**
 * What a contact is: the words of the glossary as types. No rules and no storage here.
 *
 * Days are `YYYY-MM-DD` strings in the user's home zone; moments are epoch milliseconds.
 */
export * from './schema/asked';
export * from './schema/contact';
export * from './schema/facts';
export * from './schema/identity';
export * from './schema/noted';
export * from './schema/occasion';
export * from './schema/touch';
