import type { NextConfig } from 'next'
import { readBuild } from './lib/env.ts'

const { folder, id } = readBuild()

const config: NextConfig = {
  // Title and metadata stand in the head for every reader, not only for crawlers.
  htmlLimitedBots: /.*/,
  // Each looks for files of its own beside itself.
  serverExternalPackages: ['sharp', 'wawoff2'],
  poweredByHeader: false,
  // A page's code is loaded when it is first asked for, and not before the site answers at all.
  experimental: { preloadEntriesOnStart: false },
  distDir: folder,
  // IndexNow wants its key at the root, where the folder of languages stands.
  rewrites: async () => [{ source: '/:key([A-Za-z0-9-]{8,128}).txt', destination: '/indexnow/:key' }],
  // One name for one content, on whatever machine it was built.
  generateBuildId: () => id ?? null,
}

export default config
