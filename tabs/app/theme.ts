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

/** For what the browser draws by itself, such as boxes to tick, calendars and scroll bars. */
export const schemeOf = (name: string): 'light' | 'dark' =>
  themeNamed(name) === teamsLightTheme ? 'light' : 'dark';
