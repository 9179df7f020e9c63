import { answerApi } from '#lib/directory/api/answer.ts'

export const dynamic = 'force-dynamic'

// One answer for every method and address below, because what is refused is refused with a document too.
export {
  answerApi as GET,
  answerApi as HEAD,
  answerApi as OPTIONS,
  answerApi as POST,
  answerApi as PUT,
  answerApi as PATCH,
  answerApi as DELETE,
}
