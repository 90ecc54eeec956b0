-- Whoever answers what people reported sees what happened to it; the trail holds dates, and no word of theirs.
create policy reading_of_reports on audit.entries for select to kreislauf_app
	using (object like 'feedback:%' and (select platform.may('feedback:answer')));
