import { InstanceLock } from '../instance-lock.ts'

// A process of its own that holds a vault's lock until it is killed.
const directory = process.argv[2]
const lock = directory ? new InstanceLock(directory) : undefined
lock?.take()
process.stdout.write('held\n')
// Held on to here: a lock that nothing refers to may be collected, and lets go then.
setInterval(() => lock, 1000)
