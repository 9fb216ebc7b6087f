import Libsql from 'libsql';
import { errorCode } from './error-code';

/** Booleans are left out on purpose: libsql aborts the whole process when one is bound. */
type SqlValue = string | number | null;

/** One connection, used synchronously: what runs inside {@link Database.transaction} is never interleaved. */
export interface Database {
  /** `Row` is what the statement selects; the schema is this folder's own, so it is believed. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names the shape at the call
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  /** @returns how many rows were touched */
  run(sql: string, ...values: SqlValue[]): number;
  /** Nested calls become savepoints; what throws is undone. Committed means safe from the end of this process. */
  transaction<T>(work: () => T): T;
  close(): void;
}

export function openDatabase(file: string): Database {
  const connection = new Libsql(file);
  connection.pragma('journal_mode = WAL');
  // The log is handed to the operating system at each commit, so an acknowledged write survives a killed process.
  // Only a power cut may take the latest of them (never half of one): that is the price of not waiting for the disk.
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('foreign_keys = ON');

  const statements = new Map<string, Libsql.Statement>();
  const using = <T>(sql: string, use: (statement: Libsql.Statement) => T): T => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    try {
      return use(statement);
    } catch (error) {
      // libsql repeats an error for ever when a statement that failed once is used again.
      statements.delete(sql);
      throw error;
    }
  };

  const execute = (sql: string) => using(sql, (statement) => statement.run());
  let depth = 0;
  // Values go in as one array: libsql takes a lone null for a set of named parameters.
  return {
    all: (sql: string, ...values: SqlValue[]) => using(sql, (statement) => statement.all(values)) as never,
    get: (sql: string, ...values: SqlValue[]) => using(sql, (statement) => statement.get(values)) as never,
    run: (sql, ...values) => using(sql, (statement) => statement.run(values).changes),
    transaction(work) {
      const savepoint = `level_${String(depth)}`;
      execute(depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${savepoint}`);
      depth += 1;
      try {
        const result = work();
        execute(depth === 1 ? 'COMMIT' : `RELEASE ${savepoint}`);
        return result;
      } catch (error) {
        connection.exec(depth === 1 ? 'ROLLBACK' : `ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`);
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close: () => {
      statements.clear();
      connection.close();
    },
  };
}

/** True when a write broke a primary key or a unique index. */
export function isDuplicate(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE';
}
