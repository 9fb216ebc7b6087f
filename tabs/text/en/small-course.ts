import type { smallCourse as german } from '../de/small-course';

export const smallCourse: typeof german = {
  course: (of) => `Course of ${of.name}: ${of.figures}${of.plan === null ? '' : `; plan ${of.plan}`}`,
  figure: (figure, month) => `${figure} in ${month}`,
};
