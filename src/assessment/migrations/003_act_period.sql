-- What still waits for somebody is asked of the latest months.
CREATE INDEX assessment_act_period ON assessment_act (period);
