import NotFound from '#app/admin/not-found.tsx'

export default NotFound
