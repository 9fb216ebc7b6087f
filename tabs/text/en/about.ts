import type { Text } from '../de/text';

export const about: Text['about'] = {
  accessibility: 'Accessibility',
  easyLanguage: 'Easy read',
  statementTitle: 'Accessibility statement',
  statement: {
    intro: (department) =>
      `${department} wants everybody who works for it to be able to use Zugkraft. The law behind this is the Act on Equal Opportunities for Disabled People of North Rhine-Westphalia (BGG NRW) and its ordinance on accessible information technology (BITVNRW). The statement covers Zugkraft's tabs in Microsoft Teams and the cards it sends in chat.`,
    conformity: 'How far the requirements are met',
    conformityText:
      'The standard is the Web Content Accessibility Guidelines (WCAG) 2.1, level AA, as in the European standard EN 301 549. As far as a self-assessment can show, the tabs conform: every view is checked automatically with every change, in all themes and both languages, along with keyboard use, enlargement to 400% and print. An independent audit is still to come.',
    limits: 'What may still be a barrier',
    limitList: [
      'The surface of Microsoft Teams around the views is the responsibility of Microsoft.',
      'Cards in chat are drawn by Teams itself. Everything that can be reported on a card can also be reported in “My reports”.',
      'Texts kept in the SharePoint lists may be hard to understand.',
      'Minutes as a Word file have headings and tables with header rows but are not checked one by one.',
    ],
    alternatives: 'What you can use',
    alternativeList: [
      'Every chart also comes as a sentence and as a table; the arrow keys walk through it month by month.',
      'A light always shows shape, word and colour.',
      'Everything works with the keyboard.',
      'The light, dark and high-contrast themes follow your setting in Teams. Those who asked for less motion see none.',
      'There is a short easy-read introduction.',
    ],
    feedback: 'Report a barrier',
    feedbackText:
      'You meet a barrier, or need something in another form? Write to us. You need not say anything about yourself. You will have an answer within four weeks.',
    what: 'What does not work, and where?',
    whatHint: 'For example: “I cannot set the filter on the page Indicators with my screen reader.”',
    prepare: 'Prepare e-mail',
    prepared: (email) =>
      `Your mail program opens a message to ${email}. If nothing happens, please write there yourself.`,
    direct: 'Or write directly to',
    missing: 'Please say in a sentence what does not work.',
    subject: 'Barrier in Zugkraft',
    noContact:
      'No address for feedback has been entered for your department yet. Please turn to its steering support, who enters the address in the list “Dezernat”.',
    enforcement: 'If we do not help',
    enforcementText:
      'If you get no answer, or none that suffices, you can turn to the ombudsman for accessible information technology of North Rhine-Westphalia (§ 10d BGG NRW). It is free of charge.',
    ombudsman: 'Ombudsman for accessible information technology (in German)',
    date: 'Statement as of 22 November 2026. It is reviewed every year.',
  },
  easyTitle: 'Zugkraft in easy words',
  easy: [
    {
      title: 'What is Zugkraft?',
      sentences: [
        'Zugkraft is a program in Microsoft Teams.',
        'The city has goals.',
        'A goal is for example: More people have a home.',
        'Zugkraft shows: Are we on the way to the goal?',
      ],
    },
    {
      title: 'What do the lights mean?',
      sentences: [
        'Every goal has a light.',
        'A green circle with a tick means: It goes well.',
        'A yellow triangle with an exclamation mark means: It does not go quite as planned.',
        'A red diamond with a cross means: It goes badly. We have to do something.',
        'A grey circle with a line means: We have no figure.',
        'A square with a clock means: The figure is old.',
        'There is a word beside every light.',
      ],
    },
    {
      title: 'What do I have to do?',
      sentences: [
        'Do you have a task? Then you get a message every month.',
        'The message comes from Zugkraft in the chat.',
        'Enter your figure.',
        'Press the button to save.',
        'You can also enter the figure on the page “My reports”.',
        'Did you make a mistake? Enter the right figure. The old figure stays on record.',
      ],
    },
    {
      title: 'Which pages are there?',
      sentences: [
        'Start: It says what you have to do.',
        'Masterplan: It shows all goals.',
        'Indicators: It shows all figures.',
        'Compare: It shows figures side by side. There is a map of the city too.',
        'Deviations: It shows what does not go well. And what we do about it.',
      ],
    },
    {
      title: 'Who sees what?',
      sentences: [
        'Everybody in the team sees the goals and the figures.',
        'Zugkraft keeps no list of who is fast and who is slow.',
        'Zugkraft does not check on single people.',
      ],
    },
    {
      title: 'Do you need help?',
      sentences: [
        'Write the word help in the chat.',
        'Then Zugkraft answers.',
        'Is something hard to read, or does it not work? Tell us.',
        'The page “Accessibility” says how.',
      ],
    },
  ],
};
