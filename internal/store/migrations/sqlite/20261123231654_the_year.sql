-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_academic_years" table
CREATE TABLE `new_academic_years` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `title` text NOT NULL, `starts_on` text NOT NULL, `ends_on` text NOT NULL, `calendar` text NOT NULL, `offsite_limit` integer NULL, `freeze_before` text NULL, `approvals_needed` integer NOT NULL DEFAULT (0), `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `academic_years_programs_academic_years` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- copy rows from old table "academic_years" to new temporary table "new_academic_years"
INSERT INTO `new_academic_years` (`id`, `created_at`, `updated_at`, `version`, `archived_at`, `title`, `starts_on`, `ends_on`, `calendar`, `offsite_limit`, `program_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `archived_at`, `title`, `starts_on`, `ends_on`, `calendar`, `offsite_limit`, `program_id` FROM `academic_years`;
-- drop "academic_years" table after copying rows
DROP TABLE `academic_years`;
-- rename temporary table "new_academic_years" to "academic_years"
ALTER TABLE `new_academic_years` RENAME TO `academic_years`;
-- create index "academicyear_program_id" to table: "academic_years"
CREATE INDEX `academicyear_program_id` ON `academic_years` (`program_id`);
-- create index "academicyear_program_id_title" to table: "academic_years"
CREATE UNIQUE INDEX `academicyear_program_id_title` ON `academic_years` (`program_id`, `title`) WHERE archived_at IS NULL;
-- create "new_offsite_requests" table
CREATE TABLE `new_offsite_requests` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `blocks` integer NOT NULL DEFAULT (1), `objective` text NOT NULL, `initiative` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('DRAFT'), `decided_on` text NULL, `decision_note` text NOT NULL DEFAULT (''), `funding_cents` integer NULL, `funding_source` text NOT NULL DEFAULT (''), `consequence` json NULL, `enrollment_id` text NOT NULL, `offsite_option_id` text NOT NULL, `program_id` text NOT NULL, `first_block_id` text NOT NULL, `mentor_id` text NULL, `scenario_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `offsite_requests_enrollments_offsite_requests` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_requests_offsite_options_offsite_requests` FOREIGN KEY (`offsite_option_id`) REFERENCES `offsite_options` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_requests_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_requests_blocks_first_block` FOREIGN KEY (`first_block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_requests_mentors_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_requests_scenarios_scenario` FOREIGN KEY (`scenario_id`) REFERENCES `scenarios` (`id`) ON DELETE NO ACTION);
-- copy rows from old table "offsite_requests" to new temporary table "new_offsite_requests"
INSERT INTO `new_offsite_requests` (`id`, `created_at`, `updated_at`, `version`, `archived_at`, `blocks`, `objective`, `initiative`, `state`, `decided_on`, `decision_note`, `funding_cents`, `funding_source`, `enrollment_id`, `offsite_option_id`, `program_id`, `first_block_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `archived_at`, `blocks`, `objective`, `initiative`, `state`, `decided_on`, `decision_note`, `funding_cents`, `funding_source`, `enrollment_id`, `offsite_option_id`, `program_id`, `first_block_id` FROM `offsite_requests`;
-- drop "offsite_requests" table after copying rows
DROP TABLE `offsite_requests`;
-- rename temporary table "new_offsite_requests" to "offsite_requests"
ALTER TABLE `new_offsite_requests` RENAME TO `offsite_requests`;
-- create index "offsiterequest_program_id" to table: "offsite_requests"
CREATE INDEX `offsiterequest_program_id` ON `offsite_requests` (`program_id`);
-- create index "offsiterequest_enrollment_id" to table: "offsite_requests"
CREATE INDEX `offsiterequest_enrollment_id` ON `offsite_requests` (`enrollment_id`);
-- create index "offsiterequest_offsite_option_id" to table: "offsite_requests"
CREATE INDEX `offsiterequest_offsite_option_id` ON `offsite_requests` (`offsite_option_id`);
-- create index "offsiterequest_first_block_id" to table: "offsite_requests"
CREATE INDEX `offsiterequest_first_block_id` ON `offsite_requests` (`first_block_id`);
-- create index "offsiterequest_mentor_id" to table: "offsite_requests"
CREATE INDEX `offsiterequest_mentor_id` ON `offsite_requests` (`mentor_id`);
-- create index "offsiterequest_scenario_id" to table: "offsite_requests"
CREATE INDEX `offsiterequest_scenario_id` ON `offsite_requests` (`scenario_id`);
-- create "new_optimization_runs" table
CREATE TABLE `new_optimization_runs` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `kind` text NOT NULL DEFAULT ('GENERATE'), `freeze_before` text NULL, `wanted` integer NULL, `distance` integer NULL, `loss_percent` real NULL, `partial` bool NOT NULL DEFAULT (false), `title` text NOT NULL DEFAULT (''), `status` text NOT NULL DEFAULT ('QUEUED'), `seed` integer NOT NULL DEFAULT (1), `time_limit_ms` integer NOT NULL, `work_limit` integer NULL, `idempotency_key` text NULL, `problem` text NOT NULL DEFAULT (''), `keys` text NOT NULL DEFAULT (''), `phase` text NOT NULL DEFAULT (''), `objective` real NULL, `bound` real NULL, `gap` real NULL, `objective_exact` text NOT NULL DEFAULT (''), `bound_exact` text NOT NULL DEFAULT (''), `terms` json NULL, `tiers` json NULL, `settings` json NULL, `outcome` json NULL, `reasons` json NULL, `phases` json NULL, `best_at` datetime NULL, `started_at` datetime NULL, `ended_at` datetime NULL, `failure` text NOT NULL DEFAULT (''), `academic_year_id` text NOT NULL, `base_schedule_id` text NULL, `restarts_id` text NULL, `requested_by_id` text NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `optimization_runs_academic_years_optimization_runs` FOREIGN KEY (`academic_year_id`) REFERENCES `academic_years` (`id`) ON DELETE NO ACTION, CONSTRAINT `optimization_runs_schedules_base_schedule` FOREIGN KEY (`base_schedule_id`) REFERENCES `schedules` (`id`) ON DELETE NO ACTION, CONSTRAINT `optimization_runs_optimization_runs_restarted_as` FOREIGN KEY (`restarts_id`) REFERENCES `optimization_runs` (`id`) ON DELETE NO ACTION, CONSTRAINT `optimization_runs_accounts_requested_by` FOREIGN KEY (`requested_by_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `optimization_runs_programs_optimization_runs` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- copy rows from old table "optimization_runs" to new temporary table "new_optimization_runs"
INSERT INTO `new_optimization_runs` (`id`, `created_at`, `updated_at`, `version`, `archived_at`, `title`, `status`, `seed`, `time_limit_ms`, `work_limit`, `idempotency_key`, `problem`, `keys`, `phase`, `objective`, `bound`, `gap`, `objective_exact`, `bound_exact`, `terms`, `reasons`, `phases`, `best_at`, `started_at`, `ended_at`, `failure`, `academic_year_id`, `requested_by_id`, `program_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `archived_at`, `title`, `status`, `seed`, `time_limit_ms`, `work_limit`, `idempotency_key`, `problem`, `keys`, `phase`, `objective`, `bound`, `gap`, `objective_exact`, `bound_exact`, `terms`, `reasons`, `phases`, `best_at`, `started_at`, `ended_at`, `failure`, `academic_year_id`, `requested_by_id`, `program_id` FROM `optimization_runs`;
-- drop "optimization_runs" table after copying rows
DROP TABLE `optimization_runs`;
-- rename temporary table "new_optimization_runs" to "optimization_runs"
ALTER TABLE `new_optimization_runs` RENAME TO `optimization_runs`;
-- create index "optimizationrun_program_id" to table: "optimization_runs"
CREATE INDEX `optimizationrun_program_id` ON `optimization_runs` (`program_id`);
-- create index "optimizationrun_program_id_idempotency_key" to table: "optimization_runs"
CREATE UNIQUE INDEX `optimizationrun_program_id_idempotency_key` ON `optimization_runs` (`program_id`, `idempotency_key`);
-- create index "optimizationrun_academic_year_id" to table: "optimization_runs"
CREATE INDEX `optimizationrun_academic_year_id` ON `optimization_runs` (`academic_year_id`);
-- create index "optimizationrun_status" to table: "optimization_runs"
CREATE INDEX `optimizationrun_status` ON `optimization_runs` (`status`);
-- create index "optimizationrun_base_schedule_id" to table: "optimization_runs"
CREATE INDEX `optimizationrun_base_schedule_id` ON `optimization_runs` (`base_schedule_id`);
-- create index "optimizationrun_restarts_id" to table: "optimization_runs"
CREATE INDEX `optimizationrun_restarts_id` ON `optimization_runs` (`restarts_id`);
-- add column "mode" to table: "scenarios"
ALTER TABLE `scenarios` ADD COLUMN `mode` text NULL;
-- add column "feasible" to table: "scenarios"
ALTER TABLE `scenarios` ADD COLUMN `feasible` bool NULL;
-- add column "objective" to table: "scenarios"
ALTER TABLE `scenarios` ADD COLUMN `objective` real NULL;
-- add column "result" to table: "scenarios"
ALTER TABLE `scenarios` ADD COLUMN `result` json NULL;
-- add column "solved_at" to table: "scenarios"
ALTER TABLE `scenarios` ADD COLUMN `solved_at` datetime NULL;
-- add column "solved_version" to table: "scenarios"
ALTER TABLE `scenarios` ADD COLUMN `solved_version` integer NULL;
-- create "new_schedules" table
CREATE TABLE `new_schedules` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `number` integer NOT NULL, `title` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('DRAFT'), `note` text NOT NULL DEFAULT (''), `objective` real NULL, `bound` real NULL, `gap` real NULL, `partial` bool NOT NULL DEFAULT (false), `edited_at` datetime NULL, `publish_note` text NOT NULL DEFAULT (''), `published_at` datetime NULL, `academic_year_id` text NOT NULL, `run_id` text NULL, `program_id` text NOT NULL, `scenario_id` text NULL, `based_on_id` text NULL, `edited_by_id` text NULL, `published_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `schedules_academic_years_schedules` FOREIGN KEY (`academic_year_id`) REFERENCES `academic_years` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedules_optimization_runs_schedules` FOREIGN KEY (`run_id`) REFERENCES `optimization_runs` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedules_programs_schedules` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedules_scenarios_promoted` FOREIGN KEY (`scenario_id`) REFERENCES `scenarios` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedules_schedules_derived` FOREIGN KEY (`based_on_id`) REFERENCES `schedules` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedules_accounts_edited_by` FOREIGN KEY (`edited_by_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedules_accounts_published_by` FOREIGN KEY (`published_by_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION);
-- copy rows from old table "schedules" to new temporary table "new_schedules"
INSERT INTO `new_schedules` (`id`, `created_at`, `updated_at`, `version`, `archived_at`, `number`, `title`, `state`, `note`, `objective`, `bound`, `gap`, `published_at`, `academic_year_id`, `run_id`, `program_id`, `scenario_id`, `published_by_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `archived_at`, `number`, `title`, `state`, `note`, `objective`, `bound`, `gap`, `published_at`, `academic_year_id`, `run_id`, `program_id`, `scenario_id`, `published_by_id` FROM `schedules`;
-- drop "schedules" table after copying rows
DROP TABLE `schedules`;
-- rename temporary table "new_schedules" to "schedules"
ALTER TABLE `new_schedules` RENAME TO `schedules`;
-- create index "schedule_program_id" to table: "schedules"
CREATE INDEX `schedule_program_id` ON `schedules` (`program_id`);
-- create index "schedule_academic_year_id_number" to table: "schedules"
CREATE UNIQUE INDEX `schedule_academic_year_id_number` ON `schedules` (`academic_year_id`, `number`);
-- create index "one_published_schedule" to table: "schedules"
CREATE UNIQUE INDEX `one_published_schedule` ON `schedules` (`academic_year_id`) WHERE state = 'PUBLISHED';
-- create index "schedule_run_id" to table: "schedules"
CREATE INDEX `schedule_run_id` ON `schedules` (`run_id`);
-- create index "schedule_scenario_id" to table: "schedules"
CREATE INDEX `schedule_scenario_id` ON `schedules` (`scenario_id`);
-- create index "schedule_based_on_id" to table: "schedules"
CREATE INDEX `schedule_based_on_id` ON `schedules` (`based_on_id`);
-- create "approvals" table
CREATE TABLE `approvals` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `role` text NOT NULL, `decision` text NOT NULL, `note` text NOT NULL DEFAULT (''), `subject_version` integer NOT NULL, `program_id` text NOT NULL, `for_program_id` text NOT NULL, `account_id` text NOT NULL, `elective_request_id` text NULL, `offsite_request_id` text NULL, `schedule_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `approvals_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `approvals_programs_for_program` FOREIGN KEY (`for_program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `approvals_accounts_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `approvals_elective_requests_approvals` FOREIGN KEY (`elective_request_id`) REFERENCES `elective_requests` (`id`) ON DELETE NO ACTION, CONSTRAINT `approvals_offsite_requests_approvals` FOREIGN KEY (`offsite_request_id`) REFERENCES `offsite_requests` (`id`) ON DELETE NO ACTION, CONSTRAINT `approvals_schedules_approvals` FOREIGN KEY (`schedule_id`) REFERENCES `schedules` (`id`) ON DELETE NO ACTION);
-- create index "approval_program_id" to table: "approvals"
CREATE INDEX `approval_program_id` ON `approvals` (`program_id`);
-- create index "approval_schedule_id_for_program_id_role_account_id" to table: "approvals"
CREATE UNIQUE INDEX `approval_schedule_id_for_program_id_role_account_id` ON `approvals` (`schedule_id`, `for_program_id`, `role`, `account_id`) WHERE archived_at IS NULL;
-- create index "approval_offsite_request_id_for_program_id_role_account_id" to table: "approvals"
CREATE UNIQUE INDEX `approval_offsite_request_id_for_program_id_role_account_id` ON `approvals` (`offsite_request_id`, `for_program_id`, `role`, `account_id`) WHERE archived_at IS NULL;
-- create index "approval_elective_request_id_for_program_id_role_account_id" to table: "approvals"
CREATE UNIQUE INDEX `approval_elective_request_id_for_program_id_role_account_id` ON `approvals` (`elective_request_id`, `for_program_id`, `role`, `account_id`) WHERE archived_at IS NULL;
-- create index "approval_for_program_id" to table: "approvals"
CREATE INDEX `approval_for_program_id` ON `approvals` (`for_program_id`);
-- create index "approval_account_id" to table: "approvals"
CREATE INDEX `approval_account_id` ON `approvals` (`account_id`);
-- create "elective_requests" table
CREATE TABLE `elective_requests` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `blocks` integer NOT NULL DEFAULT (1), `objective` text NOT NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `decided_on` text NULL, `decision_note` text NOT NULL DEFAULT (''), `consequence` json NULL, `program_id` text NOT NULL, `rotation_id` text NOT NULL, `first_block_id` text NOT NULL, `mentor_id` text NULL, `scenario_id` text NULL, `enrollment_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `elective_requests_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `elective_requests_rotations_rotation` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `elective_requests_blocks_first_block` FOREIGN KEY (`first_block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `elective_requests_mentors_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE NO ACTION, CONSTRAINT `elective_requests_scenarios_scenario` FOREIGN KEY (`scenario_id`) REFERENCES `scenarios` (`id`) ON DELETE NO ACTION, CONSTRAINT `elective_requests_enrollments_elective_requests` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION);
-- create index "electiverequest_program_id" to table: "elective_requests"
CREATE INDEX `electiverequest_program_id` ON `elective_requests` (`program_id`);
-- create index "electiverequest_enrollment_id" to table: "elective_requests"
CREATE INDEX `electiverequest_enrollment_id` ON `elective_requests` (`enrollment_id`);
-- create index "electiverequest_rotation_id" to table: "elective_requests"
CREATE INDEX `electiverequest_rotation_id` ON `elective_requests` (`rotation_id`);
-- create index "electiverequest_first_block_id" to table: "elective_requests"
CREATE INDEX `electiverequest_first_block_id` ON `elective_requests` (`first_block_id`);
-- create index "electiverequest_mentor_id" to table: "elective_requests"
CREATE INDEX `electiverequest_mentor_id` ON `elective_requests` (`mentor_id`);
-- create index "electiverequest_scenario_id" to table: "elective_requests"
CREATE INDEX `electiverequest_scenario_id` ON `elective_requests` (`scenario_id`);
-- create "schedule_exceptions" table
CREATE TABLE `schedule_exceptions` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `rule` text NOT NULL, `title` text NOT NULL, `sentence` text NOT NULL, `amount` integer NOT NULL DEFAULT (1), `reason` text NOT NULL, `schedule_id` text NOT NULL, `program_id` text NOT NULL, `enrollment_id` text NULL, `block_id` text NULL, `rotation_id` text NULL, `mentor_id` text NULL, `offsite_option_id` text NULL, `granted_by_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `schedule_exceptions_schedules_exceptions` FOREIGN KEY (`schedule_id`) REFERENCES `schedules` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_exceptions_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_exceptions_enrollments_enrollment` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_exceptions_blocks_block` FOREIGN KEY (`block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_exceptions_rotations_rotation` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_exceptions_mentors_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_exceptions_offsite_options_offsite_option` FOREIGN KEY (`offsite_option_id`) REFERENCES `offsite_options` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_exceptions_accounts_granted_by` FOREIGN KEY (`granted_by_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION);
-- create index "scheduleexception_program_id" to table: "schedule_exceptions"
CREATE INDEX `scheduleexception_program_id` ON `schedule_exceptions` (`program_id`);
-- create index "scheduleexception_schedule_id" to table: "schedule_exceptions"
CREATE INDEX `scheduleexception_schedule_id` ON `schedule_exceptions` (`schedule_id`);
-- create index "scheduleexception_enrollment_id" to table: "schedule_exceptions"
CREATE INDEX `scheduleexception_enrollment_id` ON `schedule_exceptions` (`enrollment_id`);
-- create index "scheduleexception_block_id" to table: "schedule_exceptions"
CREATE INDEX `scheduleexception_block_id` ON `schedule_exceptions` (`block_id`);
-- create index "scheduleexception_rotation_id" to table: "schedule_exceptions"
CREATE INDEX `scheduleexception_rotation_id` ON `schedule_exceptions` (`rotation_id`);
-- create index "scheduleexception_mentor_id" to table: "schedule_exceptions"
CREATE INDEX `scheduleexception_mentor_id` ON `schedule_exceptions` (`mentor_id`);
-- create index "scheduleexception_offsite_option_id" to table: "schedule_exceptions"
CREATE INDEX `scheduleexception_offsite_option_id` ON `schedule_exceptions` (`offsite_option_id`);
-- create index "scheduleexception_granted_by_id" to table: "schedule_exceptions"
CREATE INDEX `scheduleexception_granted_by_id` ON `schedule_exceptions` (`granted_by_id`);
-- create "schedule_locks" table
CREATE TABLE `schedule_locks` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `reason` text NOT NULL DEFAULT (''), `schedule_id` text NOT NULL, `program_id` text NOT NULL, `enrollment_id` text NULL, `block_id` text NULL, `rotation_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `schedule_locks_schedules_locks` FOREIGN KEY (`schedule_id`) REFERENCES `schedules` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_locks_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_locks_enrollments_enrollment` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_locks_blocks_block` FOREIGN KEY (`block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedule_locks_rotations_rotation` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION);
-- create index "schedulelock_program_id" to table: "schedule_locks"
CREATE INDEX `schedulelock_program_id` ON `schedule_locks` (`program_id`);
-- create index "schedulelock_schedule_id" to table: "schedule_locks"
CREATE INDEX `schedulelock_schedule_id` ON `schedule_locks` (`schedule_id`);
-- create index "schedulelock_enrollment_id" to table: "schedule_locks"
CREATE INDEX `schedulelock_enrollment_id` ON `schedule_locks` (`enrollment_id`);
-- create index "schedulelock_block_id" to table: "schedule_locks"
CREATE INDEX `schedulelock_block_id` ON `schedule_locks` (`block_id`);
-- create index "schedulelock_rotation_id" to table: "schedule_locks"
CREATE INDEX `schedulelock_rotation_id` ON `schedule_locks` (`rotation_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

