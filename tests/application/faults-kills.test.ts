import { KILLS, testStruckRounds } from '../support/fault-promises';

describe('A SIGKILL of one of three instances in their round', () => {
  testStruckRounds(500, KILLS);
});
