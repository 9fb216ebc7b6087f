import { FluentProvider, makeStyles, teamsLightTheme, tokens } from '@fluentui/react-components';
import { languageOf } from '../../src/domain/shared/language';
import { textIn } from '../shared/session';

const useStyles = makeStyles({
  main: {
    maxWidth: '40rem',
    marginInline: 'auto',
    padding: tokens.spacingVerticalXXXL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** For those who open the address in a browser: says where it works. */
export function OutsideTeams() {
  return (
    <FluentProvider theme={teamsLightTheme}>
      <Content />
    </FluentProvider>
  );
}

function Content() {
  const styles = useStyles();
  const { app } = textIn(languageOf(navigator.language));
  return (
    <main className={styles.main}>
      <h1>{app.outsideTitle}</h1>
      <p>{app.outside}</p>
      <p className={styles.hint}>{app.outsideHint}</p>
    </main>
  );
}
