import { type PostAddress, postMetadata, postPage } from '#app/post-page.tsx'

export const generateMetadata = (address: PostAddress) => postMetadata('publication', address)

export default function PublicationPage(address: PostAddress) {
  return postPage('publication', address)
}
