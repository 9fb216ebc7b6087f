import { Button, makeStyles } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons';
import { useSession } from '../service/session';

const useStyles = makeStyles({ onScreen: { '@media print': { display: 'none' } } });

/** Opens the browser's own print dialogue, from which a PDF can be made too. */
export function PrintButton() {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <Button
      className={styles.onScreen}
      icon={<Print20Regular />}
      onClick={() => {
        window.print();
      }}
    >
      {text.print.button}
    </Button>
  );
}
