// Everything in one file: defines every element, and exports what `space-elements` exports.
import '../define.js';

export * from '../index.js';
