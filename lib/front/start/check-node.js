// Runs before everything else, in plain JavaScript: a Node that is too old for TypeScript must still say so.
const wanted = 24
if (Number(process.versions.node.split('.')[0]) < wanted) {
  process.stderr.write(
    `The directory needs Node ${wanted} or newer; this is ${process.versions.node}. Run "npm install" and then "npm start", ` +
      'which brings and uses the right one.\n',
  )
  process.exit(1)
}
