import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problem.js';

/** Answers are about one person and of this moment: no cache keeps them. */
export const privateAnswers: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('Vary', 'Accept-Language, Authorization, Cookie');
  c.header('X-Content-Type-Options', 'nosniff');
};

/** A form of another site can send cookies along but no header of its own; so a command must bring one. */
export const requireCommandHeader: MiddlewareHandler = async (c, next) => {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!isRead && c.req.header('X-Requested-With') !== 'space-elements') {
    throw new ProblemError('command-header-required');
  }
  await next();
};
