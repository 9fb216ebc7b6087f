import { SIGN_COLOURS } from './colours';
import type { Signs } from '../../../src/domain/explanation/facts/signs';
import { Drawing, NothingToSay } from './drawing';

const ARROWS: Record<Exclude<Signs['trend'], 'none'>, string> = {
  rising: 'M8.4 15.6L15.4 8.6M9.6 8.4H15.6V14.4',
  falling: 'M8.4 8.4L15.4 15.4M15.6 9.6V15.6H9.6',
  steady: 'M7.4 12H16.4M12.6 8L16.6 12L12.6 16',
};

/** The outlines of the lights, which readers know: round is good, pointed is not. */
const FRAMES: Record<Signs['trendMeaning'], string> = {
  better: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z',
  worse: 'M12 .9L23.1 12L12 23.1L.9 12Z',
  neutral: '',
};

const COLOURS: Record<Signs['trendMeaning'], string> = {
  better: SIGN_COLOURS.good,
  worse: SIGN_COLOURS.bad,
  neutral: SIGN_COLOURS.plain,
};

export interface TrendIconProps {
  readonly code: Signs['trend'];
  readonly meaning: Signs['trendMeaning'];
  readonly size?: number | undefined;
}

/** The arrow is what the figure did, the frame what it means. */
export function TrendIcon({ code, meaning, size }: TrendIconProps) {
  if (code === 'none') {
    return (
      <Drawing sign="trend-none" colour={SIGN_COLOURS.plain} size={size}>
        <NothingToSay />
      </Drawing>
    );
  }
  return (
    <Drawing sign={`trend-${code}-${meaning}`} colour={COLOURS[meaning]} size={size}>
      {FRAMES[meaning] !== '' && <path d={FRAMES[meaning]} strokeWidth="1.5" />}
      <path d={ARROWS[code]} strokeWidth="2" />
    </Drawing>
  );
}
