import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useSession } from '../../../shared/service/session';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      paddingBlock: tokens.spacingVerticalXS,
      paddingInlineEnd: tokens.spacingHorizontalL,
    },
    '& tbody th': { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  },
});

export interface KeyHelpProps {
  readonly open: boolean;
  readonly letters: boolean;
  readonly onLetters: (letters: boolean) => void;
  readonly onClose: () => void;
}

/** The keys of the meeting; those that are letters can be switched off, since speech input would set them off. */
export function KeyHelp({ open, letters, onLetters, onClose }: KeyHelpProps) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.meeting.keys;
  const keys = [
    { key: words.right, effect: words.next },
    { key: words.left, effect: words.previous },
    { key: 'N', effect: words.note },
    { key: 'E', effect: words.step },
    { key: '?', effect: words.help },
    { key: 'Esc', effect: words.leave },
  ];
  return (
    <Dialog
      open={open}
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{words.key}</th>
                  <th scope="col">{words.effect}</th>
                </tr>
              </thead>
              <tbody>
                {keys.map(({ key, effect }) => (
                  <tr key={key}>
                    <th scope="row">{key}</th>
                    <td>{effect}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>{words.hint}</p>
            <Switch
              label={words.letters}
              checked={letters}
              onChange={(_, { checked }) => {
                onLetters(checked);
              }}
            />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
