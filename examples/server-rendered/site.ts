import { createServer, type Server } from 'node:http';
export const startSite = (port: number): Server => createServer().listen(port);
