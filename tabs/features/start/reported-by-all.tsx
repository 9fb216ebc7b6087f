import type { DepartmentView } from '../../../src/contracts/tracking/department';
import { ReportedBar } from '../../shared/units/reported-bar';

/** How complete the reports of all offices together are. */
export function ReportedByAll({ offices }: Pick<DepartmentView, 'offices'>) {
  const sum = (count: 'reported' | 'expected'): number =>
    offices.reduce((total, office) => total + office[count], 0);
  return <ReportedBar reported={sum('reported')} expected={sum('expected')} />;
}
