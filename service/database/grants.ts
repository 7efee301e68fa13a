import type { Database, Queryable } from './database.js';

/**
 * Gives a role what the service needs and nothing more: it reads and writes rows, changes no tables, and of the audit
 * trail it can do nothing but add to it. A role that does not exist is created, without a login of its own.
 *
 * To be done by the owner of the tables, after each migration.
 *
 * @param role Of letters, digits and underscores.
 */
export async function grantToService(database: Database, role: string): Promise<void> {
  await database.transaction(async (transaction) => {
    await refuseOwner(transaction, role);
    // Two at once would grant on the same tables, which the database refuses the second.
    await transaction.query('LOCK TABLE migration IN SHARE ROW EXCLUSIVE MODE');
    await createRole(transaction, role);
    const [{ schema } = { schema: '' }] = await transaction.query<{ readonly schema: string }>(
      'SELECT quote_ident(current_schema()) AS schema',
    );
    const tables = await ownTables(transaction);
    await transaction.query(`
      GRANT USAGE ON SCHEMA ${schema} TO "${role}";
      GRANT SELECT, INSERT, UPDATE, DELETE ON ${tables.join(', ')} TO "${role}";
      REVOKE ALL ON migration, audit_entry FROM "${role}";
      GRANT SELECT ON migration TO "${role}";
      GRANT INSERT ON audit_entry TO "${role}";
      REVOKE EXECUTE ON FUNCTION create_audit_months, has_audit_month FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION create_audit_months TO "${role}";
    `);
  });
}

/** It would take its own rights away, and owners can give them back to themselves at any time. */
async function refuseOwner(transaction: Queryable, role: string) {
  const [row] = await transaction.query<{ readonly owner: string }>('SELECT current_user AS owner');
  if (row!.owner === role) throw new Error('DATABASE_ROLE must be another role than the one that owns the tables.');
}

async function createRole(transaction: Queryable, role: string) {
  const known = await transaction.query('SELECT rolname FROM pg_roles WHERE rolname = $1', [role]);
  if (known.length === 0) await transaction.query(`CREATE ROLE "${role}" NOLOGIN`);
}

/** Those of the migrations, without the months of the audit trail, archived ones included. */
async function ownTables(transaction: Queryable): Promise<readonly string[]> {
  const rows = await transaction.query<{ readonly name: string }>(
    `SELECT quote_ident(relname) AS name FROM pg_class
     WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND relkind = 'r'
       AND relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user) AND relname NOT LIKE 'audit\\_entry%'
     ORDER BY relname`,
  );
  if (rows.length === 0) throw new Error('The migration command must run as the owner of the tables to give DATABASE_ROLE its rights.');
  return rows.map(({ name }) => name);
}
