import type { CodeSet } from '../../model/pack.ts';

/** .NET classes of exceptions that a Web API shows most, by their full names. */
export const exceptions = {
  'System.NullReferenceException': {
    basis: 'documented',
    meaning:
      'The server used an object that was null, often because something expected in the request or database was not there.',
    fix: [
      "Look at the first line of the stack that is the program's own.",
      'Check which optional part of the request is missing.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.ArgumentNullException': {
    basis: 'documented',
    meaning: 'A method on the server was called with null for an argument that must not be null.',
    fix: [
      'Look up the name of the parameter in the message.',
      'Send the part of the request that it comes from.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.ArgumentException': {
    basis: 'documented',
    meaning: 'A method on the server was called with an argument that it does not take.',
    fix: ['Read the message for the parameter and the value.'],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.ArgumentOutOfRangeException': {
    basis: 'documented',
    meaning: 'An argument or an index on the server lay outside of what is allowed.',
    fix: [
      'Read the message for the parameter and its bounds.',
      'Check page numbers, offsets and dates in the request.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.FormatException': {
    basis: 'documented',
    meaning: 'A text could not be read as a number, a date, a GUID or the like.',
    fix: ['Check the numbers, dates and GUIDs of the request for their format.'],
    who: 'caller',
    retry: 'after-change',
  },
  'System.InvalidOperationException': {
    basis: 'documented',
    meaning:
      'The server called something in a state that does not allow it, such as First on an empty sequence.',
    fix: [
      'Look at the message and the stack in the server log.',
      'Check whether the record that the request names exists.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.Collections.Generic.KeyNotFoundException': {
    basis: 'documented',
    meaning: 'The server looked a key up in a dictionary that does not have it.',
    fix: ['Look at the stack for the dictionary and check which value of the request is the key.'],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.IndexOutOfRangeException': {
    basis: 'documented',
    meaning: 'The server read an element beyond the end of an array.',
    fix: [
      'Look at the stack for the array and check that the request has as many parts as expected.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.InvalidCastException': {
    basis: 'documented',
    meaning: 'A value on the server had another type than the code took it for.',
    fix: ['Look at the stack and compare the type that the message names with the data.'],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.NotImplementedException': {
    basis: 'documented',
    meaning: 'The action exists, but its author has not filled it in.',
    fix: ['Ask the team of the server when the action will be ready.'],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.NotSupportedException': {
    basis: 'documented',
    meaning:
      'The server called a method that the object does not offer, such as a media type without a formatter.',
    fix: [
      'Check the Content-Type and Accept headers of the request.',
      'Look at the stack in the server log.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.UnauthorizedAccessException': {
    basis: 'documented',
    meaning:
      "The server's own account may not touch a file or folder, or the program denied the user.",
    fix: ['Check the rights of the application pool on the path in the message.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  'System.TimeoutException': {
    basis: 'documented',
    meaning: 'An operation that the server waited for did not finish in time.',
    fix: ['Wait and send the request again.', 'Look in the server log for the slow step.'],
    who: 'vendor',
    retry: 'after-wait',
  },
  'System.Threading.Tasks.TaskCanceledException': {
    basis: 'documented',
    meaning:
      'A task was canceled, most often because a call to another service ran into its timeout.',
    fix: [
      'Check whether the service behind the server answers.',
      'Send the request again after a while.',
    ],
    who: 'vendor',
    retry: 'after-wait',
  },
  'System.Net.Http.HttpRequestException': {
    basis: 'documented',
    meaning: "The server's own HTTP call to another service failed.",
    fix: [
      'Check that the service behind the server is up and its address and certificate are right.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.Data.SqlClient.SqlException': {
    basis: 'documented',
    meaning: 'SQL Server returned an error, or could not be reached.',
    fix: [
      'Look in the server log for the error number of SQL Server.',
      'Check the connection string and the firewall if the message speaks of the network.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'Microsoft.Data.SqlClient.SqlException': {
    basis: 'documented',
    meaning:
      'SQL Server, spoken to by the newer client library, returned an error or could not be reached.',
    fix: [
      'Look in the server log for the error number of SQL Server.',
      'Check that the certificate of the server is trusted: this client encrypts unless told otherwise.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.Data.Entity.Infrastructure.DbUpdateException': {
    basis: 'documented',
    meaning: 'Entity Framework 6 could not save: the database refused a row.',
    fix: [
      'Look at the innermost exception for the constraint.',
      'Check the request for duplicate keys and ids of missing records.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.Data.Entity.Validation.DbEntityValidationException': {
    basis: 'documented',
    meaning:
      'Entity Framework 6 found an entity that breaks its own validation rules before saving.',
    fix: [
      'Log EntityValidationErrors on the server, since the message does not name the property.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'Microsoft.EntityFrameworkCore.DbUpdateException': {
    basis: 'documented',
    meaning: 'Entity Framework Core could not save the changes: the database refused them.',
    fix: [
      'Look at the inner exception for the constraint.',
      'Check the request for duplicate keys and ids of missing records.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
  'System.OutOfMemoryException': {
    basis: 'documented',
    meaning: 'The server process has run out of memory.',
    fix: [
      'Send less at once.',
      'Report it to the team of the server with the time of the request.',
    ],
    who: 'vendor',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
