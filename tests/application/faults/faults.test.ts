import { FAULTS, testStruckRounds } from '../../support/faults/promises';

describe('A call that fails, or whose answer is lost, in the round of three instances', () => {
  testStruckRounds(500, FAULTS);
});
