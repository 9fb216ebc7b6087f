import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';

/** @param name as Teams calls it: `default`, `dark`, `contrast` (and `glass` on some devices) */
export function themeNamed(name: string): Theme {
  switch (name) {
    case 'dark':
    case 'glass':
      return teamsDarkTheme;
    case 'contrast':
      return teamsHighContrastTheme;
    default:
      return teamsLightTheme;
  }
}
