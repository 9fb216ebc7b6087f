import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRight16Regular, ArrowUpRight16Regular } from '@fluentui/react-icons';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { SIGN_COLOURS } from '../../shared/judgement/colours';
import { LightIcon } from '../../shared/light/light-icon';
import { useSession } from '../../shared/service/session';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  better: { color: SIGN_COLOURS.good },
  worse: { color: SIGN_COLOURS.bad },
});

/** What the signs in the rows mean, where the words have no room; on paper nothing else says it. */
export function WallLegend() {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.masterplan;
  return (
    <ul className={styles.legend} aria-label={words.signs}>
      {LIGHTS.map((light) => (
        <li key={light} className={styles.sign}>
          <LightIcon light={light} size={14} />
          {text.lights[light]}
        </li>
      ))}
      <li className={styles.sign}>
        <ArrowUpRight16Regular className={styles.better} aria-hidden="true" />
        {words.betterSign}
      </li>
      <li className={styles.sign}>
        <ArrowDownRight16Regular className={styles.worse} aria-hidden="true" />
        {words.worseSign}
      </li>
    </ul>
  );
}
