const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env

/**
 * What a program that is timed is started with. More certificates take Node twice as long to read as all
 * of its start, and nothing that is timed asks the network.
 */
export const environment = rest
