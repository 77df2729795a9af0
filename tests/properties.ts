// Property tests take their examples from here. Everybody gets the same ones, so that a test fails for what was
// changed; `MTLINT_TEST_SEED=<number>` draws others, as the weekly run does.
import fc from 'fast-check';

const { MTLINT_TEST_SEED: seed = '20261122' } = process.env;
fc.configureGlobal({ seed: Number(seed) });

export default fc;
