import { KILLS, testStruckRounds } from '../../support/faults/promises';

describe('A SIGKILL of one of three instances in their round', () => {
  testStruckRounds(500, KILLS);
});
