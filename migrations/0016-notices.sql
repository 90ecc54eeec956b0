-- What people did with a notice about the working figures: seen, commented, handed on. The notices themselves are computed.
create table monitor.notice_steps (
	id bigint generated always as identity primary key,
	notice text not null check (length(notice) between 3 and 300),
	version integer not null check (version >= 1),
	deed text not null check (deed in ('acknowledge','hand-on','reopen','comment')),
	organisation_id bigint references access.organisations,
	comment text not null default '' check (length(comment) <= 4000),
	seen text not null,
	saved_at timestamptz not null default now(),
	actor_id text not null,
	actor_name text not null,
	unique (notice, version),
	check ((deed = 'hand-on') = (organisation_id is not null)),
	check (deed <> 'comment' or comment <> '')
);
comment on table monitor.notice_steps is 'One row a step; nothing is overwritten, the newest step that is no comment decides. Confidential as the working figures.';
comment on column monitor.notice_steps.notice is 'Key made of kind, indicator, area, year, basis and direction: the same after each computation.';
comment on column monitor.notice_steps.seen is 'The compared figures as they were shown then; a notice with other figures is open again.';

grant select, insert on monitor.notice_steps to kreislauf_app;
alter table monitor.notice_steps enable row level security;
create policy reading on monitor.notice_steps for select to kreislauf_app
	using ((select platform.may('monitor:read-working')));
create policy handling on monitor.notice_steps for insert to kreislauf_app
	with check (actor_id = platform.actor_id()
		and ((select platform.may('monitor:handle-notices'))
			or (deed = 'comment' and (select platform.may('monitor:comment-notices')))));
create function monitor.refuse_step_change() returns trigger language plpgsql as $$
begin
	raise exception 'a step is never changed; take another one';
end
$$;
create trigger notice_steps_kept before update or delete on monitor.notice_steps
	for each row execute function monitor.refuse_step_change();
