// Runs once per test project, before its tests: lends the projects that need it the run's one database server.
import type { TestProject } from 'vitest/node'
import { borrowServer, returnServer, type TestServer } from '#tests/support/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestServer
  }
}

export async function setup(project: TestProject) {
  const { adminUrl, prefix, template } = await borrowServer()
  project.provide('databases', { adminUrl, prefix, template })
}

export const teardown = returnServer
