import { cryptoReady } from '../../../../crypto/sodium.ts'
import { connectToRelay } from '../relay-connection.ts'
import { newRelayDevice } from './relay-device.ts'

/** A program of its own, for what a computer is told of authorities before a program starts: tells why a relay is none. */
await cryptoReady
const [, , address = ''] = process.argv
try {
  await connectToRelay({ servers: [address], key: newRelayDevice().key }, '_INBOX_x')
} catch (error) {
  process.stdout.write(error instanceof Error ? error.message : 'unknown')
}
