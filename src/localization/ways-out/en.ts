/** What leads to leaving and closing a space. */
export const waysOut = {
  leave: 'Leave the space…',
  close: 'Close the space…',
};
