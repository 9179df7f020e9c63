'use client'

import { Trouble } from '#components/admin/trouble.tsx'

export default Trouble
