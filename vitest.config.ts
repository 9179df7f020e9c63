import { defineConfig } from 'vitest/config'

// Tests may use the server at DATABASE_URL, never the database it names. No worker and nothing that a test
// starts can reach that one by accident, because from here on only tests/support/server.ts knows the address.
if (process.env.DATABASE_URL) {
  process.env.TEST_DATABASE_SERVER = process.env.DATABASE_URL
  delete process.env.DATABASE_URL
}

/** With a site of its own, and a browser. */
const onSite = {
  globalSetup: ['tests/support/setup/databases.ts', 'tests/support/setup/site.ts'],
  setupFiles: 'tests/support/setup/site-answers.ts',
  // Those that need no site come first: meanwhile it is built.
  sequence: { groupOrder: 1 },
  testTimeout: 60_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  test: {
    // More than there are cores on a small machine: most of the time a test waits, for a page, a server, a limit that runs out.
    maxWorkers: 4,
    unstubEnvs: true,
    // The site under test and the database server are given time to stop by themselves.
    teardownTimeout: 30_000,
    // What is waited for comes at once on a quiet machine; the load of a busy one decides no test.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          globalSetup: 'tests/support/setup/databases.ts',
          setupFiles: 'tests/support/setup/own-database.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          ...onSite,
        },
      },
      {
        extends: true,
        // What the staff change here, the tests of the public pages must not find there.
        test: {
          name: 'admin',
          include: ['tests/e2e/admin/*.test.ts'],
          ...onSite,
        },
      },
    ],
  },
})
