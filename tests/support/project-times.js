const LONGEST = 5;

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(0)} s`;

/** Tells at the end of a run how long each project took, added up over its files, and which files took the longest. */
module.exports = class ProjectTimes {
  onRunComplete(_contexts, { testResults }) {
    const projects = new Map();
    const files = testResults.map(({ displayName, perfStats, testFilePath }) => {
      const time = perfStats.end - perfStats.start;
      projects.set(displayName.name, (projects.get(displayName.name) ?? 0) + time);
      return { path: testFilePath.slice(testFilePath.lastIndexOf('/tests/') + 1), time };
    });
    const lines = [...projects].map(([project, time]) => `${project}: ${seconds(time)}`);
    const longest = files.sort((a, b) => b.time - a.time).slice(0, LONGEST);
    process.stdout.write(`Time of each project: ${lines.join(', ')}\n`);
    process.stdout.write(
      `Longest files: ${longest.map(({ path, time }) => `${path} ${seconds(time)}`).join(', ')}\n`,
    );
  }
};
