/// What a workspace file holds; the guide to workspaces explains it.
///
/// Tables with a singular name hold codes and are what the program reads; views with the names of the language's
/// sources are for people and other tools.
enum WorkspaceSchema {
    /// `bgao` in the file's head, by which workspaces are told from other databases.
    static let application: UInt32 = 0x6267_616F
    static let version: UInt32 = 1

    static let tables = """
        create table about(
          key text primary key, -- next_id: the number that the next observation gets
          value
        ) without rowid;
        create table setting(name text primary key, value text not null) without rowid;
        create table rate(place integer primary key, currency text not null, other text not null, factor real not null);
        create table report(
          number integer primary key, -- in the order of loading
          id text not null, path text, title text, area text, province text, city text, county text, issuer text,
          published text, year integer, plan_year integer, kind text,
          first_id integer not null, -- of its observations; the others follow it
          observations integer not null, tasks integer not null,
          origin text, -- from the root: the report's file, or the file of figures that it came in
          fingerprint integer -- of the text, or of the file of figures
        );
        create table report_text(
          report integer primary key, content text not null -- in UTF-8, whose bytes all offsets count
        );
        create table area(code integer primary key, name text not null);
        create table indicator(code integer primary key, name text not null);
        create table label(code integer primary key, name text not null);
        create table period(
          code integer primary key, name text not null,
          start integer not null, -- months from year 0: 12 * year + month - 1
          months integer not null
        );
        create table office_list(code integer primary key, names text not null /* JSON */);
        create table heading_path(code integer primary key, titles text not null /* JSON, outermost first */);
        create table form( -- what many observations have in common
          code integer primary key, status text, bound text, unit text, base_unit text, growth_bound text,
          change_unit text,
          -- digits behind the point, as written; -1 for as many as it takes, null without such a figure
          value_digits integer, value_high_digits integer, amount_digits integer, growth_digits integer,
          growth_high_digits integer, change_digits integer
        );
        create table observation(
          id integer primary key, report integer not null, area integer, indicator integer, label integer,
          period integer, form integer not null, office integer, section integer,
          value real, amount real, growth real
        );
        create table detail( -- fields that few observations have
          id integer primary key, value_high real, growth_high real, change real, rank integer, rank_scope text,
          whole integer -- the observation that this one is a part of
        );
        create table place( -- bytes of the report's text
          observation integer primary key,
          start integer not null, -- of the sentence; without the text, of the first numeral
          end integer
        );
        create table figure( -- the numerals of the text
          observation integer, number integer, role text not null, start integer not null, end integer not null,
          value real not null, unit text, bound text not null,
          primary key (observation, number)
        ) without rowid;
        create table rule(code integer primary key, name text not null);
        create table cue( -- what decided a field
          observation integer, number integer, field text not null, rule integer not null,
          start integer not null, end integer not null, -- the words; empty where the rule saw none
          primary key (observation, number)
        ) without rowid;
        create table task(
          number integer primary key, report integer not null, section text, title text, offices text, -- JSON
          deadline text, text text
        );
        create table task_observation(task integer, observation integer, primary key (task, observation)) without rowid;
        create table name( -- of let and def
          place integer primary key, name text not null unique, definition text not null
        );
        create table kept( -- the results of let
          name text primary key, rows integer not null,
          links text not null, -- none, identity, or lists of observations:
          link_counts text, link_ids text -- JSON: how many each row has, and which
        ) without rowid;
        create table kept_column( -- arrays in JSON, one item a row
          name text, place integer, heading text not null,
          type text not null, -- text, number, period or list
          dictionary text, codes text, -- texts, and the place of each row's text among them, -1 for none
          counts text, -- of a list: how many of the codes belong to each row
          numbers text, digits text, unit text, unit_dictionary text, unit_codes text,
          starts text, months text, -- of periods
          marked_rows text, marks text,
          primary key (name, place)
        ) without rowid;

        """

    static let views = """
        create view observations as
          select o.id, r.id as report, a.name as area, i.name as indicator, l.name as label, p.name as period,
            f.status, o.value, d.value_high, f.bound, f.unit, o.amount, f.base_unit, o.growth, d.growth_high,
            f.growth_bound, d.change, f.change_unit, d.rank, d.rank_scope, d.whole as "of", x.names as office,
            h.titles as section
          from observation o
            left join report r on r.number = o.report left join area a on a.code = o.area
            left join indicator i on i.code = o.indicator left join label l on l.code = o.label
            left join period p on p.code = o.period left join form f on f.code = o.form
            left join detail d on d.id = o.id left join office_list x on x.code = o.office
            left join heading_path h on h.code = o.section;
        create view reports as
          select id, path, title, area, province, city, county, issuer, published, year, plan_year, kind,
            observations, tasks
          from report order by number;
        create view tasks as
          select t.number as id, r.id as report, r.area, t.section, t.title, t.offices, t.deadline,
            (select count(*) from task_observation where task = t.number) as observations, t.text
          from task t left join report r on r.number = t.report;
        create view figures as
          select observation, role, start, end, value, unit, bound from figure;
        create view cues as
          select observation, field, r.name as rule, start, end from cue left join rule r on r.code = rule;
        create view texts as
          select r.id as report, t.content as text from report_text t left join report r on r.number = t.report;

        """
}
