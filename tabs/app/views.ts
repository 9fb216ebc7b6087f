import { late } from '../shared/page/late';
import { CODE } from './view-code';

/** Each view comes when it is first shown. */
export const Start = late(CODE.start);
export const Goal = late(CODE.goal);
export const Indicators = late(CODE.indicators);
export const Compare = late(CODE.compare);
export const Department = late(CODE.department);
export const Office = late(CODE.office);
export const Deviations = late(CODE.deviations);
export const Case = late(CODE.deviation);
export const Meeting = late(CODE.meeting);
export const MyReports = late(CODE['my-reports']);
export const Configure = late(CODE.configure);
export const DataIssues = late(CODE['data-issues']);
export const Deliveries = late(CODE.deliveries);
export const Accessibility = late(CODE.accessibility);
export const EasyLanguage = late(CODE['easy-language']);
