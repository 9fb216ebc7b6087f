import { FluentProvider, makeStyles, teamsLightTheme, tokens } from '@fluentui/react-components';
import type { Text } from '../text/de/text';

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
export function OutsideTeams({ text }: { readonly text: Text }) {
  return (
    <FluentProvider theme={teamsLightTheme}>
      <Content text={text} />
    </FluentProvider>
  );
}

function Content({ text: { app } }: { readonly text: Text }) {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <h1>{app.outsideTitle}</h1>
      <p>{app.outside}</p>
      <p className={styles.hint}>{app.outsideHint}</p>
    </main>
  );
}
