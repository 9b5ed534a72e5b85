// The tables of a store of results. Points are NUMERIC and come out of the stored result itself, so
// a column can never say something else than the result; an index is NUMERIC too. Nothing here is a
// floating-point column, and nothing on the way makes a number of a decimal text.
export const SCHEMA = `
  create table rubrics (
    id text, version text, fingerprint text not null, definition jsonb not null,
    primary key (id, version)
  );
  create table submissions (
    rubric text, version text, unit text, body jsonb not null,
    primary key (rubric, version, unit),
    foreign key (rubric, version) references rubrics
  );
  -- One row a decision; of several on a component the last counts, so their order is kept.
  create table verifications (
    rubric text, version text, unit text, place integer,
    component text not null, decided_by text not null, decided_on date not null,
    body jsonb not null,
    primary key (rubric, version, unit, place),
    foreign key (rubric, version, unit) references submissions
  );
  create table bounds (
    rubric text, version text, round text, body jsonb not null,
    primary key (rubric, version, round),
    foreign key (rubric, version) references rubrics
  );
  create table scores (
    rubric text, version text, round text, unit text, name text not null,
    packed jsonb not null,
    points numeric not null generated always as ((packed ->> 'points')::numeric) stored,
    index numeric,
    primary key (rubric, version, round, unit),
    foreign key (rubric, version, unit) references submissions
  );
`;

/**
 * A text that sorts as a name sorts in Vietnamese, for names of letters, spaces and numbers: by
 * letters (numbers by their value), then by tones, then small letters first. A database's own
 * collation knows Vietnamese or not, as it was built; this is the same everywhere.
 */
export const VIETNAMESE_ORDER = `
  create function vietnamese_order(name text) returns text language sql immutable as $$
    with
      -- Decomposed: a letter, a tone below it, the mark that makes it a letter, a tone above it.
      signs as (select normalize(name, NFD) as nfd),
      letters as (
        select translate(
          lower(normalize(translate(nfd, U&'\\0300\\0309\\0303\\0301\\0323', ''), NFC)),
          ' aăâbcdđeêfghijklmnoôơpqrstuưvwxyz', ' ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`a'
        ) as text
        from signs
      ),
      -- Each letter followed by its tone, none being ngang; the letter itself is not compared again.
      tones as (
        select regexp_replace(
          translate(
            translate(nfd, U&'\\0302\\0306\\031b', ''),
            U&'\\0300\\0309\\0303\\0301\\0323', U&'\\E001\\E002\\E003\\E004\\E005'
          ), U&'[^\\E001-\\E005]([\\E001-\\E005]?)', U&'\\E000\\\\1', 'g'
        ) as text
        from signs
      )
    select
      regexp_replace(
        regexp_replace(letters.text, '([0-9]+)', '000000000\\1', 'g'), '0*([0-9]{9})', '\\1', 'g'
      )
      || U&'\\0001' || tones.text
      || U&'\\0001' || regexp_replace(regexp_replace(
        normalize(name, NFC), '[[:upper:]]', U&'\\0002', 'g'), '[[:lower:]]', U&'\\0001', 'g')
    from letters, tones
  $$;
`;
