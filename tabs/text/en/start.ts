import type { Text } from '../de/text';

export const start: Text['start'] = {
  title: 'Start',
  todo: 'For you to do',
  nothingTitle: 'Nothing open',
  nothing:
    'Nothing waits for you at present. As soon as that changes, it says so here, and Zugkraft writes to you in chat.',
  reports: (count, day) =>
    count === 1 ? `1 report is open until ${day}` : `${count} reports are open until ${day}`,
  lateReports: (count, day) =>
    count === 1 ? `1 report was due on ${day}` : `${count} reports were due on ${day}`,
  late: 'overdue',
  tasks: (count) => (count === 1 ? '1 deviation waits for you' : `${count} deviations wait for you`),
  overdueTasks: (count) => `${count} of them overdue`,
  dataIssues: (count) =>
    count === 1
      ? '1 row of the SharePoint lists is to be corrected'
      : `${count} rows of the SharePoint lists are to be corrected`,
  undelivered: (count) => (count === 1 ? '1 message did not arrive' : `${count} messages did not arrive`),
  department: 'Your department at a glance',
  toDepartment: 'To the view of the department',
  urgent: 'Urgent',
  allUrgent: 'See all urgent ones',
  office: (name) => `Your office: ${name}`,
  toOffice: (name) => `To the view: ${name}`,
  goals: (count) => (count === 1 ? 'Your goal' : `Your ${count} goals`),
  steering: 'State of the steering',
  reportedBy: (month) => `Reports for ${month}`,
  toReporting: 'Reports by office',
  quality: 'Data quality',
  allReadable: 'All rows of the SharePoint lists are in order.',
  delivery: 'Delivery',
  allDelivered: 'All messages of the month arrived or are on their way.',
  dates: 'Next dates of the reporting calendar',
  dateOf: {
    card: (month) => `The report for ${month} opens`,
    reminder: (month) => `Reminder of open reports for ${month}`,
    due: (month) => `Reports for ${month} are due`,
    escalation: (month) => `Open reports for ${month} go to the leadership`,
    close: (month) => `Closing of ${month}`,
  },
  today: 'today',
  masterplan: 'The Masterplan at a glance',
  toMasterplan: 'To the Masterplan',
  views: 'All views',
  about: {
    start: 'What waits for you, and what concerns your task',
    masterplan: 'Goals by field of action, each with its light',
    indicators: 'All indicators as a table, to filter and export',
    compare: 'Indicators side by side, by area and year',
    department: 'Fields of action and offices, and what needs the leadership',
    office: 'Goals, projects and open reports of the office',
    deviations: 'What deviates from plan, and whose turn it is',
    meeting: 'Going through deviations together, with minutes',
    myReports: 'Entering figures and states of projects',
    dataIssues: 'Rows of the lists to be corrected',
    deliveries: 'Which messages arrived and which did not',
    easyLanguage: 'What Zugkraft is, in short sentences',
    accessibility: 'Accessibility statement and contact',
  },
  meeting: 'Review meeting',
};
