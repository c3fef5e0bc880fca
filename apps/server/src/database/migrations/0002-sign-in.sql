-- Accounts, passwords and sessions, in a schema that only the role guatu_auth can enter: whoever gets hold of the
-- ledger's role reads neither a password's hash nor a session's token. The sign-in library reads and writes
-- user_account, credential and session; the rest is ours alone.

create schema guatu_auth;
grant usage on schema guatu_auth to guatu_auth;

-- The county that a connection serves, set when it is opened. The library knows nothing of counties: it is the default
-- of every row it writes, and the only county whose rows it finds.
create function guatu_auth.current_jurisdiction() returns uuid
language sql stable parallel safe
return nullif(current_setting('app.jurisdiction_id', true), '')::uuid;
grant execute on function guatu_auth.current_jurisdiction() to guatu_auth;

create procedure guatu_auth.protect(table_name text, privileges text)
language plpgsql as $$
begin
  execute format('alter table guatu_auth.%I enable row level security', table_name);
  execute format('alter table guatu_auth.%I force row level security', table_name);
  execute format(
    'create policy own_jurisdiction on guatu_auth.%I using (jurisdiction_id = guatu_auth.current_jurisdiction())
       with check (jurisdiction_id = guatu_auth.current_jurisdiction())', table_name);
  execute format('grant %s on guatu_auth.%I to guatu_auth', privileges, table_name);
end $$;

-- Made at the first start. Signs cookies; passwords that are issued are derived from it.
create table guatu_auth.secret (
  jurisdiction_id uuid primary key default guatu_auth.current_jurisdiction() references guatu.jurisdiction,
  secret text not null
);
call guatu_auth.protect('secret', 'select, insert');

-- One person, one account. Without a user name it is only a means to enter a demonstration.
create table guatu_auth.user_account (
  jurisdiction_id uuid not null default guatu_auth.current_jurisdiction(),
  id uuid not null,
  person_id uuid not null,
  username text,
  must_change_password boolean not null,
  password_changed_at timestamptz,
  -- Key of the command that last issued a password, so that its retry issues the same one, once.
  issued_by uuid,
  -- Asked for by the library, and made from the user name.
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, person_id),
  unique (jurisdiction_id, username),
  unique (jurisdiction_id, email),
  foreign key (jurisdiction_id, person_id) references guatu.person
);
call guatu_auth.protect('user_account', 'select, insert, update');

-- A way to prove who one is; today that is a password. The token columns are for single sign-on.
create table guatu_auth.credential (
  jurisdiction_id uuid not null default guatu_auth.current_jurisdiction(),
  id uuid not null,
  user_id uuid not null,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, user_id, provider_id),
  foreign key (jurisdiction_id, user_id) references guatu_auth.user_account
);
call guatu_auth.protect('credential', 'select, insert, update');

create table guatu_auth.session (
  jurisdiction_id uuid not null default guatu_auth.current_jurisdiction(),
  id uuid not null,
  user_id uuid not null,
  token text not null,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, token),
  foreign key (jurisdiction_id, user_id) references guatu_auth.user_account
);
create index session_of_user on guatu_auth.session (jurisdiction_id, user_id);
call guatu_auth.protect('session', 'select, insert, update, delete');

-- Every password an account has had, so that a recent one is not taken again.
create table guatu_auth.password_history (
  jurisdiction_id uuid not null default guatu_auth.current_jurisdiction(),
  id uuid not null,
  user_id uuid not null,
  password text not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, user_id) references guatu_auth.user_account
);
create index password_history_of_user on guatu_auth.password_history (jurisdiction_id, user_id, id);
call guatu_auth.protect('password_history', 'select, insert');

-- Failures in a row: of a user name, whether or not there is such an account, and of a network address.
create table guatu_auth.failure (
  jurisdiction_id uuid not null default guatu_auth.current_jurisdiction() references guatu.jurisdiction,
  subject text not null,
  count integer not null,
  last_at timestamptz not null,
  locked_until timestamptz,
  primary key (jurisdiction_id, subject)
);
call guatu_auth.protect('failure', 'select, insert, update, delete');
