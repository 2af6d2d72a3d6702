import fc from 'fast-check';

/**
 * Property tests draw the same values in every run, so that a red test is red again; `PEERKEEP_SEED=<number>` draws
 * others.
 */
fc.configureGlobal({ seed: Number(process.env['PEERKEEP_SEED'] ?? 20_261_125) });
