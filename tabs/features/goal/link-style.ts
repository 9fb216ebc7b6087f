import { makeStyles, tokens } from '@fluentui/react-components';

/** A link within running text of this page, whole words before broken ones. */
export const useLinkStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'break-word',
    hyphens: 'auto',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});
