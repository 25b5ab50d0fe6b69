import { z } from 'zod'
import { noteNamesOfTags, relayNamesOfTags, type StreamNames } from './relay-names.ts'
import { MAX_HEADS_BYTES, MAX_STREAM_BYTES } from './relay-stream.ts'

/** One server of the cluster. */
export interface RelayNode {
  readonly name: string
  readonly host: string
  /** Where devices connect, over WebSocket. */
  readonly port: number
  /** Where the servers reach each other. */
  readonly clusterPort: number
  /** Where it says how it is doing, to its own machine alone; -1 draws a port. */
  readonly healthPort: number
}

const tag = z.string().regex(/^[0-9a-f]{16}$/)

/** What a team tells whoever keeps the relay: a name without meaning, and each device's key. */
export const RelayTeam = z.object({
  tag,
  devices: z.array(
    z.object({
      tag,
      inbox: z.string().regex(/^_INBOX_[0-9a-f]{32}$/),
      /** Public nkey of the device. */
      key: z.string().regex(/^U[A-Z2-7]{55}$/),
    }),
  ),
})
export type RelayTeam = z.infer<typeof RelayTeam>

export interface RelayCluster {
  readonly nodes: readonly RelayNode[]
  readonly teams: readonly RelayTeam[]
  readonly storeDirectory: string
  /** Paths on the servers; null only for servers that listen on one machine. */
  readonly tls: { readonly certificate: string; readonly key: string; readonly authority: string } | null
  /**
   * Writes each message through to the disk before it is acknowledged. Servers before 2.10 do not know the setting; they
   * are fit for tests alone.
   */
  readonly syncsAlways: boolean
}

const COPIES = 3
const TEAM_BYTES = MAX_STREAM_BYTES + MAX_HEADS_BYTES
/** One that keeps everything, and one for heads (see `relay-names.ts`). */
const STREAMS_OF_TEAM = 2
const MAX_PAYLOAD_BYTES = 1024 * 1024

/** The configuration of one server, which includes the teams' (`relayTeamsConfig`). */
export function relayNodeConfig(cluster: RelayCluster, node: RelayNode): string {
  const { tls, nodes } = cluster
  const listen = tls ? '0.0.0.0' : '127.0.0.1'
  const files = tls && `cert_file: ${quoted(tls.certificate)}, key_file: ${quoted(tls.key)}`
  const routes = nodes.map(({ host, clusterPort }) => quoted(`nats-route://${host}:${clusterPort}`)).join(', ')
  const others = `cluster {
  name: ruimte
  listen: "${listen}:${node.clusterPort}"
  routes: [${routes}]${tls ? `\n  tls { ${files}, ca_file: ${quoted(tls.authority)}, verify: true }` : ''}
}
`
  return `# Made by "npm run relay:config"; do not edit, make it anew.
server_name: ${quoted(node.name)}
# Devices come in by WebSocket only; the other door is open to this machine alone, at a number drawn each time.
listen: "127.0.0.1:-1"
# "curl http://127.0.0.1:${node.healthPort}/healthz" says ok once the server has all that the others have.
http: "127.0.0.1:${node.healthPort}"
max_payload: ${MAX_PAYLOAD_BYTES}
websocket {
  listen: "${listen}:${node.port}"
  ${files ? `tls { ${files} }` : 'no_tls: true'}
}
jetstream {
  store_dir: ${quoted(`${cluster.storeDirectory}/${node.name}`)}
  # What all teams may use together; a server that lends out more than it was told to have does not start.
  max_file: ${cluster.teams.length * TEAM_BYTES * COPIES}
${cluster.syncsAlways ? '  sync_interval: always\n' : ''}}
${nodes.length > 1 ? others : ''}include "teams.conf"
`
}

/** Who may do what: an account for each team, so that teams cannot see or reach each other. */
export function relayTeamsConfig({ teams, nodes }: RelayCluster): string {
  const copies = nodes.length > 1 ? COPIES : 1
  const accounts = teams.map((team) => accountOf(team, copies)).join('')
  return `# Made by "npm run relay:config"; do not edit, make it anew.
accounts {
${accounts}}
`
}

function accountOf({ tag, devices }: RelayTeam, copies: number): string {
  const users = devices.map(({ tag: device, inbox, key }) => {
    const streams = Object.values(relayNamesOfTags(tag, device))
    const notes = noteNamesOfTags(tag, device)
    const publish = ['$JS.API.INFO', notes.own, ...streams.flatMap(publishing)]
    const subscribe = [`${inbox}.>`, notes.all, ...streams.map(({ all }) => all)]
    return `      { nkey: ${key}, permissions: {
        publish: { allow: [${publish.map(quoted).join(', ')}] }
        subscribe: { allow: [${subscribe.map(quoted).join(', ')}] }
      } }\n`
  })
  return `  TEAM_${tag} {
    jetstream: { max_file: ${TEAM_BYTES * copies}, max_mem: 0, max_streams: ${STREAMS_OF_TEAM} }
    users: [
${users.join('')}    ]
  }
`
}

/** A device writes on its own subject and reads the team's stream; it may make the stream, and never change it. */
function publishing({ stream, own }: StreamNames): string[] {
  return [
    own,
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.CREATE.${stream}`,
    `$JS.API.STREAM.MSG.GET.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.CREATE.${stream}`,
    `$JS.API.CONSUMER.INFO.${stream}.>`,
    `$JS.API.CONSUMER.DELETE.${stream}.>`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.>`,
  ]
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
