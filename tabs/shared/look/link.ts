import { makeStyles, tokens } from '@fluentui/react-components';

export const useLinkStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'break-word',
    hyphens: 'auto',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});
