export const accessibility = {
  title: 'Accessibility',
  lead: 'Everyone should be able to use this directory: on a slow phone, with a keyboard, with a screen reader, at four times the size.',
  aim: {
    title: 'What we aim for',
    text: 'The pages aim to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Text keeps a contrast of at least 7 to 1, in light and in dark colours.',
  },
  works: {
    title: 'What that means in use',
    scripts: 'Every page works without JavaScript.',
    keyboard: 'Everything can be reached and used with a keyboard, and the focus is always visible.',
    zoom: 'Pages can be enlarged to 400 % and fit a screen 320 pixels wide. Wide tables scroll inside their own frame.',
    pictures: 'Maps and charts are accompanied by the same facts as text.',
    colours: 'Your choice of light or dark, of high contrast and of reduced motion is respected.',
    print: 'Pages can be printed; navigation is left out.',
  },
  tested: {
    title: 'How it is tested',
    text: 'Automatic tests open pages in Chromium and check them with axe. That finds many faults but not all: no test with users of assistive technology, and no independent audit, has been made yet.',
  },
  limits: {
    title: 'Known limits',
    names:
      'Names of places are marked with their language where it is known. Some are not, and a screen reader may pronounce them in the wrong one.',
    originals:
      'The original documents we link to are published by others and may not be accessible. Our summaries stand in for them as far as they go.',
  },
  report: {
    title: 'Reporting a problem',
    text: 'There is no public address for reports yet.',
  },
} as const
