import { makeStyles, tokens } from '@fluentui/react-components';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { Page } from '../../shared/page/page';
import { LightBadge } from '../../shared/light/light';
import { useSession } from '../../shared/service/session';
import { useProseStyles } from './prose';

const useStyles = makeStyles({
  // One sentence a line and much room between: the rules of easy language.
  sentences: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: '1.6',
  },
  lights: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** What Zugkraft is, for people who find long sentences hard to read. */
export function EasyLanguage() {
  const prose = useProseStyles();
  const styles = useStyles();
  const { text } = useSession();
  return (
    <Page title={text.about.easyTitle}>
      <div className={prose.prose}>
        {text.about.easy.map(({ title, sentences }, place) => (
          <section key={title} className={prose.prose}>
            <h2 className={prose.title}>{title}</h2>
            <ul className={styles.sentences}>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {place === LIGHTS_SECTION && (
              <ul className={styles.lights}>
                {LIGHTS.map((light) => (
                  <li key={light}>
                    <LightBadge light={light} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Page>
  );
}

/** Which of the sections speaks of the lights. */
const LIGHTS_SECTION = 1;
