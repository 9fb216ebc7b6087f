import type { deliveries as german } from '../de/deliveries';

const messages = (count: number): string => (count === 1 ? '1 message' : `${count} messages`);

export const deliveries: typeof german = {
  title: 'Delivery',
  summary: (month) => `Messages for ${month}`,
  counts: {
    sent: (count) => `${count} delivered`,
    answered: (count) => `${count} answered`,
    waiting: (count) => `${count} waiting`,
    failed: (count) => `${count} not reached`,
  },
  kinds: {
    'monthly-card': 'Monthly report',
    reminder: 'Reminder',
    'deputy-card': 'Monthly report to the deputy',
    escalation: 'Open reports to the head',
    alert: 'Deviation',
    'update-card': 'Update of a monthly report',
    task: 'Task about a deviation',
    tasks: 'Tasks about deviations',
    digest: 'Weekly digest of the leadership',
    'alert-bundle': 'Deviations, bundled',
    'overdue-alert': 'Missed due date',
    'update-case': 'Update about a deviation',
  },
  reasons: {
    'no-account': {
      why: 'Account missing: it was deleted or blocked.',
      whatToDo:
        'Enter in the list “Stellen” who holds the function now. Until then Zugkraft asks the deputy for the monthly report, if one is entered.',
    },
    'not-installed': {
      why: 'Zugkraft is not installed in Teams there yet.',
      whatToDo: 'Ask them to add the app “Zugkraft” in Teams, or have your IT assign it.',
    },
    blocked: {
      why: 'Messages from Zugkraft are blocked there.',
      whatToDo:
        'Ask them to allow Zugkraft in the chat again. If your IT has blocked the app, only they can lift that.',
    },
    'not-in-chat': {
      why: 'Zugkraft does not belong to this chat.',
      whatToDo: 'Add the app “Zugkraft” to the chat.',
    },
    'no-such-chat': {
      why: 'This chat no longer exists.',
      whatToDo:
        'For the chat of the leadership, your IT has to enter the new one; in a personal chat it helps to write “help” to Zugkraft.',
    },
    'message-gone': {
      why: 'The message that this one refers to was deleted in the chat.',
      whatToDo: 'What has been reported is not affected. Sent again, the message reappears.',
    },
    'too-large': {
      why: 'The message is too large for Teams.',
      whatToDo:
        'Sending again only helps once fewer entries are due together. Reports can also be made on the tab under “My reports”.',
    },
    refused: {
      why: 'Teams did not accept the message.',
      whatToDo: 'If it persists after further attempts, tell your IT.',
    },
    busy: {
      why: 'Teams was overloaded or could not be reached.',
      whatToDo: 'This mostly settles by itself.',
    },
  },
  states: { sent: 'delivered', waiting: 'waiting', failed: 'not reached' },
  to: {
    nobody: 'No function (no longer in the list “Stellen”)',
    deputy: (post) => `${post} (deputy)`,
    head: (office) => `${office} (head)`,
    leadership: 'Chat of the leadership',
    about: (subject) => `Chat of the leadership: ${subject}`,
  },
  failed: {
    title: 'Not reached',
    intro:
      'Zugkraft tries again by itself from time to time. Once the reason is gone, you need not wait for that: send again.',
    none: 'All messages have arrived or are on their way.',
    tried: (at, attempts) =>
      attempts === 1 ? `Tried on ${at}` : `Last tried on ${at}, ${attempts} attempts so far`,
    outdated: 'Is not sent any more: it has been reported or is outdated by now, or the month is closed.',
    again: 'Send again',
    againLabel: (to, kind) => `Send again: ${kind}, ${to}`,
    all: (count) => `Send all again (${count})`,
    sending: 'Sending …',
    progress: (done, all) => `${done} of ${all}`,
    queued: (queued, asked) => {
      const started = `${messages(queued)} ${queued === 1 ? 'is' : 'are'} being sent again.`;
      const left = asked - queued;
      if (left === 0) return started;
      const rest = `${messages(left)} ${left === 1 ? 'has' : 'have'} arrived or become outdated meanwhile.`;
      return queued === 0 ? rest : `${started} ${rest}`;
    },
  },
  unaddressed: {
    title: 'Nobody responsible',
    intro:
      'Here Zugkraft has nobody to write to. Enter somebody in SharePoint; the entry then disappears here by itself.',
    items: (count) => (count === 1 ? '1 entry without recipient' : `${count} entries without recipient`),
    whatToDo: {
      post: 'Nobody is asked for the report. In the list “Stellen” this function lacks its holder or a deputy.',
      office:
        'Nobody hears of open reports. In the list “Ämter” the post of the head is missing, or that post lacks its holder in the list “Stellen”.',
    },
  },
  all: {
    title: 'All messages',
    caption: 'All messages of the month',
    search: 'Search messages',
    searchHint: 'Function',
    kind: 'Kind',
    allKinds: 'All kinds',
    state: 'Delivery',
    allStates: 'Any state',
    shown: (shown, all) => (shown === all ? messages(all) : `${shown} of ${messages(all)}`),
    order: 'Order',
    noMatchTitle: 'No message matches your choice',
    emptyTitle: 'Nothing was sent for this month yet',
    empty:
      'The monthly reports go out on the first working day after the month, to everybody from whom something is due. For months long past, what is known of the delivery is deleted.',
  },
  columns: {
    to: 'Function',
    kind: 'Kind',
    state: 'Delivery',
    sent: 'Sent',
    updated: 'Updated',
    answered: 'Answered',
  },
  orderHints: {
    to: 'Function from A to Z',
    kind: 'Kind from A to Z',
    state: 'Not reached first',
    sent: 'Last sent first',
    updated: 'Last updated first',
    answered: 'Last answered first',
  },
  alerts: {
    title: 'Messages about deviations',
    caption: 'What was sent about deviations to the leadership and to those responsible since this month',
    subject: 'What it is about, or to whom',
    gone: 'Deviation that no longer exists',
    many: 'The whole department',
  },
  setAside: {
    title: 'Jobs set aside',
    intro: 'These jobs failed several times and were set aside. Once the cause is gone, let them run again.',
    again: 'Try again',
    againLabel: (what) => `Try again: ${what}`,
    running: 'Running …',
    restarted: (what) => `Running again: ${what}`,
    unknown: 'Unknown job',
    unknownHint:
      'Zugkraft cannot read it, so another attempt would be pointless. Tell your IT; they can remove it from the queue.',
  },
};
