import type { NextConfig } from 'next'

const config: NextConfig = {
  // Title and metadata stand in the head for every reader, not only for crawlers.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
}

export default config
