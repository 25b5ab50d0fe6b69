import { InstanceLock } from '../instance-lock.ts'

// A process of its own that holds a vault's lock until it is killed.
const directory = process.argv[2]
if (directory) new InstanceLock(directory).take()
process.stdout.write('held\n')
setInterval(() => {}, 1000)
