import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../../shared/service/session';
import { useProseStyles } from './prose';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '40rem' },
});

/** Room a mail program surely takes in the address of a message. */
const MOST_CHARACTERS = 1500;

/** Opens a message in the reader's own mail program, so that nothing about them passes through the app. */
export function Feedback({ email }: { readonly email: string | null }) {
  const prose = useProseStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [what, setWhat] = useState('');
  const [state, setState] = useState<'typing' | 'missing' | 'prepared'>('typing');
  const words = text.about.statement;
  if (email === null) return <p className={prose.text}>{words.noContact}</p>;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const said = what.trim();
        setState(said === '' ? 'missing' : 'prepared');
        if (said !== '') window.open(messageTo(email, words.subject, said), '_blank', 'noopener');
      }}
    >
      <Field
        label={words.what}
        hint={words.whatHint}
        required
        {...(state === 'missing' ? { validationMessage: words.missing } : {})}
      >
        <Textarea
          value={what}
          maxLength={MOST_CHARACTERS}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => {
            setWhat(value);
            setState('typing');
          }}
        />
      </Field>
      <div>
        <Button type="submit" appearance="primary">
          {words.prepare}
        </Button>
      </div>
      <p className={prose.text}>
        {words.direct}{' '}
        <a className={prose.link} href={`mailto:${email}`}>
          {email}
        </a>
      </p>
      <p role="status" className={prose.quiet}>
        {state === 'prepared' ? words.prepared(email) : ''}
      </p>
    </form>
  );
}

const messageTo = (email: string, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
