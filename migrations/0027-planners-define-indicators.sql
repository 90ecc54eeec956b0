-- Whoever defines an indicator previews it from what was delivered; planners define, and open no delivery.
drop policy reading on intake.deliveries;
create policy reading on intake.deliveries for select to kreislauf_app
	using ((select platform.may('intake:read')) or (select platform.may('intake:explain-released'))
		or (select platform.may('monitor:define-indicators')));
drop policy reading on intake.observations;
create policy reading on intake.observations for select to kreislauf_app
	using ((select platform.may('intake:read')) or (select platform.may('intake:explain-released'))
		or (select platform.may('monitor:define-indicators')));
