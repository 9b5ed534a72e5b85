import type { FaultWords } from '../words.ts';

export const faults: FaultWords = {
  system: {
    'no-file': 'there is no such file',
    'not-permitted': 'it is not permitted',
    'is-folder': 'it is a folder',
    'not-folder': 'a part of the path is no folder',
    'disk-full': 'the disk is full',
    'not-utf8': 'it is not UTF-8',
  },
  otherSystem: (code) => (code === '' ? 'the system refuses it' : `the system says ${code}`),
  unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
  onto: (file) => `${file} is read: results cannot take its place`,
  unwritable: (file, reason) => `${file ?? 'the standard output'} cannot be written: ${reason}`,
  notKept: (file, folder, reason) =>
    `${file} cannot be kept in the folder for temporary files, ${folder}: ${reason}`,
  stdinTwice: 'the standard input can be read only once',
  csvQuotes: (place) => `${place}: a quote stands inside a cell, or does not end`,
  columnTwice: (file, column) => `${file}: the column "${column}" stands twice`,
  noUnits: (file) => `${file}: neither JSON nor CSV with a column "unit"`,
  noJson: (file) => `${file} is no JSON`,
  noRubric: (name, ids, reason) =>
    `no rubric "${name}": known are ${ids.join(', ')}, or a JSON file (${reason})`,
  notRubric: (file) => `${file} is no rubric:`,
  notDecisions: (file, count) => `${file}: ${count} of its entries are no decisions`,
  several: (file) => `${file}: it has several submissions, one is expected.`,
  whatIfOfPage: '--what-if is for a page: not with --format md',
  whatIfOfUnit: '--what-if is for one unit: name it with --unit',
  sureOfCohort: '--sensitivity is for a cohort: not for one unit',
  sureAlone: (option) =>
    `--sensitivity ranks by points as the rubric stands: not together with ${option}`,
  sureAsSheet: '--sensitivity is not possible with --format xlsx',
  sureOfNothing: '--sensitivity: nothing is assessed, so that nothing can vary',
  noUnit: (unit) => `no unit "${unit}" can be taken from the input`,
  noOthers: (files, unit) =>
    `${files.join(', ')}: no other unit than ${unit}, and there is no rank among none`,
  twoUnits: (before, after) =>
    `"${before}" and "${after}" are two units: compare them with --units different`,
  noPillar: (id, possible) =>
    `the rubric has no pillar "${id}": possible are ${possible.join(', ')}`,
  noPart: (id) => `the rubric has no component, criterion, pillar or group "${id}"`,
  noComponents: (option, ids) =>
    `${option}: the rubric has no component ${ids.map((id) => `"${id}"`).join(', ')}`,
  noGrade: (id, possible) =>
    possible.length === 0
      ? `no grade "${id}": the rubric has no grades`
      : `the rubric has no grade "${id}": possible are ${possible.join(', ')}`,
  notPossible: (option, given) => `${option}: what ${given} holds is not possible`,
  other: (message) => message,
};
