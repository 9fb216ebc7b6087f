import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import {
  ArrowLeft20Regular,
  ArrowRight20Regular,
  Keyboard20Regular,
  TextBulletListSquare20Regular,
} from '@fluentui/react-icons';
import { useSession } from '../../../shared/service/session';
import { FullScreenButton } from './full-screen-button';
import type { Place } from './place';
import type { KeyActions } from './use-meeting-keys';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  progress: {
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  rest: { marginInlineStart: 'auto', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { flexBasis: '100%', margin: 0, ':empty': { display: 'none' } },
});

export interface MeetingControlsProps {
  readonly place: Place;
  /** Of cases on the agenda. */
  readonly count: number;
  readonly actions: KeyActions;
  readonly onGo: (place: Place) => void;
  /** What a key could not do. */
  readonly said: string;
}

/** All that the keys do, to be seen and clicked; it stays while the screens change. */
export function MeetingControls({ place, count, actions, onGo, said }: MeetingControlsProps) {
  const styles = useStyles();
  // The dialog of the keys is opened by a key too, so it has no trigger of its own to go back to.
  const givesBack = useRestoreFocusTarget();
  const { text } = useSession();
  const words = text.meeting;
  const isCase = typeof place === 'number';
  return (
    <div className={styles.bar} role="group" aria-label={words.controls}>
      <Button
        icon={<ArrowLeft20Regular />}
        disabledFocusable={place === 'agenda'}
        aria-keyshortcuts="ArrowLeft PageUp"
        onClick={actions.previous}
      >
        {words.previous}
      </Button>
      <span className={styles.progress} role="status">
        {isCase ? words.progress(place, count) : ''}
      </span>
      <Button
        appearance="primary"
        icon={<ArrowRight20Regular />}
        iconPosition="after"
        disabledFocusable={place === 'end'}
        aria-keyshortcuts="ArrowRight PageDown"
        onClick={actions.next}
      >
        {place === count ? words.finish : words.next}
      </Button>
      {isCase && (
        <>
          <Button onClick={actions.note}>{words.note}</Button>
          <Button onClick={actions.step}>{words.step}</Button>
        </>
      )}
      <div className={styles.rest}>
        {place !== 'agenda' && (
          <Button
            appearance="subtle"
            icon={<TextBulletListSquare20Regular />}
            onClick={() => {
              onGo('agenda');
            }}
          >
            {words.overview}
          </Button>
        )}
        {place !== 'end' && place !== count && (
          <Button
            appearance="subtle"
            onClick={() => {
              onGo('end');
            }}
          >
            {words.finish}
          </Button>
        )}
        <FullScreenButton />
        <Button appearance="subtle" icon={<Keyboard20Regular />} onClick={actions.help} {...givesBack}>
          {words.keys.open}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
