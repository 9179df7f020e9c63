// Runs before each file of tests/e2e: what a test reads or writes directly is what the site under test shows.
import { inject } from 'vitest'

process.env.DATABASE_URL = inject('site').databaseUrl
