-- +goose Up
-- create "academic_years" table
CREATE TABLE `academic_years` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `title` text NOT NULL, `starts_on` text NOT NULL, `ends_on` text NOT NULL, `calendar` text NOT NULL, `offsite_limit` integer NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `academic_years_programs_academic_years` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "academicyear_program_id" to table: "academic_years"
CREATE INDEX `academicyear_program_id` ON `academic_years` (`program_id`);
-- create index "academicyear_program_id_title" to table: "academic_years"
CREATE UNIQUE INDEX `academicyear_program_id_title` ON `academic_years` (`program_id`, `title`) WHERE archived_at IS NULL;
-- create "accounts" table
CREATE TABLE `accounts` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `email` text NOT NULL, `name` text NOT NULL, `password_hash` text NULL, `administrator` bool NOT NULL DEFAULT (false), `disabled_at` datetime NULL, PRIMARY KEY (`id`));
-- create index "account_email" to table: "accounts"
CREATE UNIQUE INDEX `account_email` ON `accounts` (`email`);
-- create "agreements" table
CREATE TABLE `agreements` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `title` text NOT NULL, `kind` text NOT NULL, `signed_on` text NULL, `valid_from` text NOT NULL, `valid_to` text NULL, `lead_time_days` integer NOT NULL DEFAULT (0), `malpractice_covered` bool NOT NULL DEFAULT (false), `note` text NOT NULL DEFAULT (''), `program_id` text NOT NULL, `site_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `agreements_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `agreements_sites_agreements` FOREIGN KEY (`site_id`) REFERENCES `sites` (`id`) ON DELETE NO ACTION);
-- create index "agreement_program_id" to table: "agreements"
CREATE INDEX `agreement_program_id` ON `agreements` (`program_id`);
-- create index "agreement_site_id" to table: "agreements"
CREATE INDEX `agreement_site_id` ON `agreements` (`site_id`);
-- create "api_tokens" table
CREATE TABLE `api_tokens` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `title` text NOT NULL, `hash` text NOT NULL, `hint` text NOT NULL, `expires_at` datetime NOT NULL, `last_used_at` datetime NULL, `revoked_at` datetime NULL, `account_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `api_tokens_accounts_api_tokens` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION);
-- create index "apitoken_hash" to table: "api_tokens"
CREATE UNIQUE INDEX `apitoken_hash` ON `api_tokens` (`hash`);
-- create index "apitoken_account_id" to table: "api_tokens"
CREATE INDEX `apitoken_account_id` ON `api_tokens` (`account_id`);
-- create "assignments" table
CREATE TABLE `assignments` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `part` integer NOT NULL DEFAULT (0), `percent` integer NOT NULL DEFAULT (100), `pinned` bool NOT NULL DEFAULT (false), `pin_reason` text NOT NULL DEFAULT (''), `program_id` text NOT NULL, `block_id` text NOT NULL, `enrollment_id` text NOT NULL, `fellow_id` text NOT NULL, `mentor_id` text NULL, `offsite_option_id` text NULL, `rotation_id` text NOT NULL, `schedule_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `assignments_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_blocks_assignments` FOREIGN KEY (`block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_enrollments_assignments` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_fellows_assignments` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_mentors_assignments` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_offsite_options_assignments` FOREIGN KEY (`offsite_option_id`) REFERENCES `offsite_options` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_rotations_assignments` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_schedules_assignments` FOREIGN KEY (`schedule_id`) REFERENCES `schedules` (`id`) ON DELETE NO ACTION);
-- create index "assignment_program_id" to table: "assignments"
CREATE INDEX `assignment_program_id` ON `assignments` (`program_id`);
-- create index "assignment_schedule_id_enrollment_id_block_id_part" to table: "assignments"
CREATE UNIQUE INDEX `assignment_schedule_id_enrollment_id_block_id_part` ON `assignments` (`schedule_id`, `enrollment_id`, `block_id`, `part`) WHERE archived_at IS NULL;
-- create index "assignment_schedule_id_block_id" to table: "assignments"
CREATE INDEX `assignment_schedule_id_block_id` ON `assignments` (`schedule_id`, `block_id`);
-- create index "assignment_schedule_id_fellow_id" to table: "assignments"
CREATE INDEX `assignment_schedule_id_fellow_id` ON `assignments` (`schedule_id`, `fellow_id`);
-- create index "assignment_enrollment_id" to table: "assignments"
CREATE INDEX `assignment_enrollment_id` ON `assignments` (`enrollment_id`);
-- create index "assignment_fellow_id" to table: "assignments"
CREATE INDEX `assignment_fellow_id` ON `assignments` (`fellow_id`);
-- create index "assignment_block_id" to table: "assignments"
CREATE INDEX `assignment_block_id` ON `assignments` (`block_id`);
-- create index "assignment_mentor_id" to table: "assignments"
CREATE INDEX `assignment_mentor_id` ON `assignments` (`mentor_id`);
-- create index "assignment_rotation_id" to table: "assignments"
CREATE INDEX `assignment_rotation_id` ON `assignments` (`rotation_id`);
-- create index "assignment_offsite_option_id" to table: "assignments"
CREATE INDEX `assignment_offsite_option_id` ON `assignments` (`offsite_option_id`);
-- create "attendances" table
CREATE TABLE `attendances` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `state` text NOT NULL, `program_id` text NOT NULL, `didactic_session_id` text NOT NULL, `fellow_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `attendances_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `attendances_didactic_sessions_attendances` FOREIGN KEY (`didactic_session_id`) REFERENCES `didactic_sessions` (`id`) ON DELETE NO ACTION, CONSTRAINT `attendances_fellows_attendances` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION);
-- create index "attendance_program_id" to table: "attendances"
CREATE INDEX `attendance_program_id` ON `attendances` (`program_id`);
-- create index "attendance_didactic_session_id_fellow_id" to table: "attendances"
CREATE UNIQUE INDEX `attendance_didactic_session_id_fellow_id` ON `attendances` (`didactic_session_id`, `fellow_id`) WHERE archived_at IS NULL;
-- create index "attendance_fellow_id" to table: "attendances"
CREATE INDEX `attendance_fellow_id` ON `attendances` (`fellow_id`);
-- create "audit_entries" table
CREATE TABLE `audit_entries` (`id` text NOT NULL, `actor_name` text NOT NULL DEFAULT (''), `action` text NOT NULL, `entity_type` text NOT NULL, `entity_id` text NOT NULL, `before` json NULL, `after` json NULL, `reason` text NOT NULL DEFAULT (''), `at` datetime NOT NULL, `program_id` text NULL, `account_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `audit_entries_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `audit_entries_accounts_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION);
-- create index "auditentry_program_id_at" to table: "audit_entries"
CREATE INDEX `auditentry_program_id_at` ON `audit_entries` (`program_id`, `at`);
-- create index "auditentry_entity_id" to table: "audit_entries"
CREATE INDEX `auditentry_entity_id` ON `audit_entries` (`entity_id`);
-- create index "auditentry_account_id" to table: "audit_entries"
CREATE INDEX `auditentry_account_id` ON `audit_entries` (`account_id`);
-- create "blocks" table
CREATE TABLE `blocks` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `number` integer NOT NULL, `title` text NOT NULL, `starts_on` text NOT NULL, `ends_on` text NOT NULL, `academic_year_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `blocks_academic_years_blocks` FOREIGN KEY (`academic_year_id`) REFERENCES `academic_years` (`id`) ON DELETE NO ACTION, CONSTRAINT `blocks_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "block_program_id" to table: "blocks"
CREATE INDEX `block_program_id` ON `blocks` (`program_id`);
-- create index "block_academic_year_id_number" to table: "blocks"
CREATE UNIQUE INDEX `block_academic_year_id_number` ON `blocks` (`academic_year_id`, `number`) WHERE archived_at IS NULL;
-- create "block_shares" table
CREATE TABLE `block_shares` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `percent` integer NOT NULL, `program_id` text NOT NULL, `block_id` text NOT NULL, `enrollment_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `block_shares_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `block_shares_blocks_block` FOREIGN KEY (`block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `block_shares_enrollments_block_shares` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION);
-- create index "blockshare_program_id" to table: "block_shares"
CREATE INDEX `blockshare_program_id` ON `block_shares` (`program_id`);
-- create index "blockshare_enrollment_id_block_id" to table: "block_shares"
CREATE UNIQUE INDEX `blockshare_enrollment_id_block_id` ON `block_shares` (`enrollment_id`, `block_id`) WHERE archived_at IS NULL;
-- create index "blockshare_block_id" to table: "block_shares"
CREATE INDEX `blockshare_block_id` ON `block_shares` (`block_id`);
-- create "browser_sessions" table
CREATE TABLE `browser_sessions` (`id` text NOT NULL, `token_hash` text NOT NULL, `data` blob NOT NULL, `expires_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "browsersession_token_hash" to table: "browser_sessions"
CREATE UNIQUE INDEX `browsersession_token_hash` ON `browser_sessions` (`token_hash`);
-- create index "browsersession_expires_at" to table: "browser_sessions"
CREATE INDEX `browsersession_expires_at` ON `browser_sessions` (`expires_at`);
-- create "call_shifts" table
CREATE TABLE `call_shifts` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `kind` text NOT NULL, `starts_at` datetime NOT NULL, `ends_at` datetime NOT NULL, `holiday` bool NOT NULL DEFAULT (false), `note` text NOT NULL DEFAULT (''), `program_id` text NOT NULL, `rotation_id` text NULL, `fellow_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `call_shifts_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `call_shifts_rotations_rotation` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `call_shifts_fellows_call_shifts` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION);
-- create index "callshift_program_id" to table: "call_shifts"
CREATE INDEX `callshift_program_id` ON `call_shifts` (`program_id`);
-- create index "callshift_fellow_id" to table: "call_shifts"
CREATE INDEX `callshift_fellow_id` ON `call_shifts` (`fellow_id`);
-- create index "callshift_rotation_id" to table: "call_shifts"
CREATE INDEX `callshift_rotation_id` ON `call_shifts` (`rotation_id`);
-- create index "callshift_starts_at" to table: "call_shifts"
CREATE INDEX `callshift_starts_at` ON `call_shifts` (`starts_at`);
-- create "coverages" table
CREATE TABLE `coverages` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `minimum` integer NOT NULL DEFAULT (0), `maximum` integer NULL, `academic_year_id` text NOT NULL, `program_id` text NOT NULL, `block_id` text NULL, `rotation_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `coverages_academic_years_coverages` FOREIGN KEY (`academic_year_id`) REFERENCES `academic_years` (`id`) ON DELETE NO ACTION, CONSTRAINT `coverages_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `coverages_blocks_block` FOREIGN KEY (`block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `coverages_rotations_coverages` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION);
-- create index "coverage_program_id" to table: "coverages"
CREATE INDEX `coverage_program_id` ON `coverages` (`program_id`);
-- create index "coverage_rotation_id_academic_year_id_block_id" to table: "coverages"
CREATE UNIQUE INDEX `coverage_rotation_id_academic_year_id_block_id` ON `coverages` (`rotation_id`, `academic_year_id`, `block_id`) WHERE archived_at IS NULL;
-- create index "rotation_id_academic_year_id_without_block_id" to table: "coverages"
CREATE UNIQUE INDEX `rotation_id_academic_year_id_without_block_id` ON `coverages` (`rotation_id`, `academic_year_id`) WHERE archived_at IS NULL AND block_id IS NULL;
-- create index "coverage_academic_year_id" to table: "coverages"
CREATE INDEX `coverage_academic_year_id` ON `coverages` (`academic_year_id`);
-- create index "coverage_block_id" to table: "coverages"
CREATE INDEX `coverage_block_id` ON `coverages` (`block_id`);
-- create "credits" table
CREATE TABLE `credits` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `kind` text NOT NULL, `blocks` integer NOT NULL, `reason` text NOT NULL, `program_id` text NOT NULL, `rotation_id` text NULL, `requirement_id` text NULL, `author_id` text NULL, `enrollment_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `credits_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `credits_rotations_rotation` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `credits_requirements_requirement` FOREIGN KEY (`requirement_id`) REFERENCES `requirements` (`id`) ON DELETE NO ACTION, CONSTRAINT `credits_accounts_author` FOREIGN KEY (`author_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `credits_enrollments_credits` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION);
-- create index "credit_program_id" to table: "credits"
CREATE INDEX `credit_program_id` ON `credits` (`program_id`);
-- create index "credit_enrollment_id" to table: "credits"
CREATE INDEX `credit_enrollment_id` ON `credits` (`enrollment_id`);
-- create index "credit_rotation_id" to table: "credits"
CREATE INDEX `credit_rotation_id` ON `credits` (`rotation_id`);
-- create index "credit_requirement_id" to table: "credits"
CREATE INDEX `credit_requirement_id` ON `credits` (`requirement_id`);
-- create "didactic_sessions" table
CREATE TABLE `didactic_sessions` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `title` text NOT NULL, `kind` text NOT NULL, `topic` text NOT NULL DEFAULT (''), `held_on` text NOT NULL, `minutes` integer NOT NULL DEFAULT (60), `place` text NOT NULL DEFAULT (''), `academic_year_id` text NOT NULL, `mentor_id` text NULL, `fellow_id` text NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `didactic_sessions_academic_years_didactic_sessions` FOREIGN KEY (`academic_year_id`) REFERENCES `academic_years` (`id`) ON DELETE NO ACTION, CONSTRAINT `didactic_sessions_mentors_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE NO ACTION, CONSTRAINT `didactic_sessions_fellows_fellow` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION, CONSTRAINT `didactic_sessions_programs_didactic_sessions` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "didacticsession_program_id" to table: "didactic_sessions"
CREATE INDEX `didacticsession_program_id` ON `didactic_sessions` (`program_id`);
-- create index "didacticsession_academic_year_id" to table: "didactic_sessions"
CREATE INDEX `didacticsession_academic_year_id` ON `didactic_sessions` (`academic_year_id`);
-- create index "didacticsession_mentor_id" to table: "didactic_sessions"
CREATE INDEX `didacticsession_mentor_id` ON `didactic_sessions` (`mentor_id`);
-- create index "didacticsession_fellow_id" to table: "didactic_sessions"
CREATE INDEX `didacticsession_fellow_id` ON `didactic_sessions` (`fellow_id`);
-- create "enrollments" table
CREATE TABLE `enrollments` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `share_percent` integer NOT NULL DEFAULT (100), `starts_on` text NULL, `ends_on` text NULL, `offsite_max` integer NULL, `academic_year_id` text NOT NULL, `fellow_id` text NOT NULL, `program_id` text NOT NULL, `track_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `enrollments_academic_years_enrollments` FOREIGN KEY (`academic_year_id`) REFERENCES `academic_years` (`id`) ON DELETE NO ACTION, CONSTRAINT `enrollments_fellows_enrollments` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION, CONSTRAINT `enrollments_programs_enrollments` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `enrollments_tracks_enrollments` FOREIGN KEY (`track_id`) REFERENCES `tracks` (`id`) ON DELETE NO ACTION);
-- create index "enrollment_program_id" to table: "enrollments"
CREATE INDEX `enrollment_program_id` ON `enrollments` (`program_id`);
-- create index "enrollment_fellow_id_academic_year_id" to table: "enrollments"
CREATE UNIQUE INDEX `enrollment_fellow_id_academic_year_id` ON `enrollments` (`fellow_id`, `academic_year_id`) WHERE archived_at IS NULL;
-- create index "enrollment_academic_year_id" to table: "enrollments"
CREATE INDEX `enrollment_academic_year_id` ON `enrollments` (`academic_year_id`);
-- create index "enrollment_track_id" to table: "enrollments"
CREATE INDEX `enrollment_track_id` ON `enrollments` (`track_id`);
-- create "evaluations" table
CREATE TABLE `evaluations` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `direction` text NOT NULL, `due_on` text NOT NULL, `submitted_at` datetime NULL, `score` integer NULL, `comments` text NOT NULL DEFAULT (''), `released` bool NOT NULL DEFAULT (false), `program_id` text NOT NULL, `rotation_id` text NULL, `assignment_id` text NULL, `fellow_id` text NOT NULL, `mentor_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `evaluations_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `evaluations_rotations_rotation` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `evaluations_assignments_assignment` FOREIGN KEY (`assignment_id`) REFERENCES `assignments` (`id`) ON DELETE NO ACTION, CONSTRAINT `evaluations_fellows_evaluations` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION, CONSTRAINT `evaluations_mentors_evaluations` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE NO ACTION);
-- create index "evaluation_program_id" to table: "evaluations"
CREATE INDEX `evaluation_program_id` ON `evaluations` (`program_id`);
-- create index "evaluation_fellow_id" to table: "evaluations"
CREATE INDEX `evaluation_fellow_id` ON `evaluations` (`fellow_id`);
-- create index "evaluation_mentor_id" to table: "evaluations"
CREATE INDEX `evaluation_mentor_id` ON `evaluations` (`mentor_id`);
-- create index "evaluation_rotation_id" to table: "evaluations"
CREATE INDEX `evaluation_rotation_id` ON `evaluations` (`rotation_id`);
-- create index "evaluation_assignment_id" to table: "evaluations"
CREATE INDEX `evaluation_assignment_id` ON `evaluations` (`assignment_id`);
-- create "fellows" table
CREATE TABLE `fellows` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `code` text NOT NULL, `name` text NOT NULL, `email` text NULL, `training_level` text NOT NULL DEFAULT (''), `prior_experience` text NOT NULL DEFAULT (''), `account_id` text NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `fellows_accounts_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `fellows_programs_fellows` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "fellow_program_id" to table: "fellows"
CREATE INDEX `fellow_program_id` ON `fellows` (`program_id`);
-- create index "fellow_program_id_code" to table: "fellows"
CREATE UNIQUE INDEX `fellow_program_id_code` ON `fellows` (`program_id`, `code`) WHERE archived_at IS NULL;
-- create index "fellow_account_id" to table: "fellows"
CREATE INDEX `fellow_account_id` ON `fellows` (`account_id`);
-- create "fellow_pairs" table
CREATE TABLE `fellow_pairs` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `kind` text NOT NULL, `reason` text NOT NULL DEFAULT (''), `academic_year_id` text NOT NULL, `program_id` text NOT NULL, `first_id` text NOT NULL, `second_id` text NOT NULL, `rotation_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `fellow_pairs_academic_years_fellow_pairs` FOREIGN KEY (`academic_year_id`) REFERENCES `academic_years` (`id`) ON DELETE NO ACTION, CONSTRAINT `fellow_pairs_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `fellow_pairs_enrollments_first` FOREIGN KEY (`first_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION, CONSTRAINT `fellow_pairs_enrollments_second` FOREIGN KEY (`second_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION, CONSTRAINT `fellow_pairs_rotations_rotation` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION);
-- create index "fellowpair_program_id" to table: "fellow_pairs"
CREATE INDEX `fellowpair_program_id` ON `fellow_pairs` (`program_id`);
-- create index "fellowpair_academic_year_id" to table: "fellow_pairs"
CREATE INDEX `fellowpair_academic_year_id` ON `fellow_pairs` (`academic_year_id`);
-- create index "fellowpair_first_id" to table: "fellow_pairs"
CREATE INDEX `fellowpair_first_id` ON `fellow_pairs` (`first_id`);
-- create index "fellowpair_second_id" to table: "fellow_pairs"
CREATE INDEX `fellowpair_second_id` ON `fellow_pairs` (`second_id`);
-- create index "fellowpair_rotation_id" to table: "fellow_pairs"
CREATE INDEX `fellowpair_rotation_id` ON `fellow_pairs` (`rotation_id`);
-- create "leaves" table
CREATE TABLE `leaves` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `kind` text NOT NULL, `starts_on` text NOT NULL, `ends_on` text NOT NULL, `state` text NOT NULL DEFAULT ('REQUESTED'), `note` text NOT NULL DEFAULT (''), `enrollment_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `leaves_enrollments_leaves` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION, CONSTRAINT `leaves_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "leave_program_id" to table: "leaves"
CREATE INDEX `leave_program_id` ON `leaves` (`program_id`);
-- create index "leave_enrollment_id" to table: "leaves"
CREATE INDEX `leave_enrollment_id` ON `leaves` (`enrollment_id`);
-- create "memberships" table
CREATE TABLE `memberships` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `role` text NOT NULL, `account_id` text NOT NULL, `fellow_id` text NULL, `mentor_id` text NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `memberships_accounts_memberships` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `memberships_fellows_fellow` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION, CONSTRAINT `memberships_mentors_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE NO ACTION, CONSTRAINT `memberships_programs_memberships` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "membership_program_id" to table: "memberships"
CREATE INDEX `membership_program_id` ON `memberships` (`program_id`);
-- create index "membership_account_id_program_id_role" to table: "memberships"
CREATE UNIQUE INDEX `membership_account_id_program_id_role` ON `memberships` (`account_id`, `program_id`, `role`) WHERE archived_at IS NULL;
-- create index "membership_fellow_id" to table: "memberships"
CREATE INDEX `membership_fellow_id` ON `memberships` (`fellow_id`);
-- create index "membership_mentor_id" to table: "memberships"
CREATE INDEX `membership_mentor_id` ON `memberships` (`mentor_id`);
-- create "mentors" table
CREATE TABLE `mentors` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `code` text NOT NULL, `name` text NOT NULL, `email` text NULL, `title` text NOT NULL DEFAULT (''), `clinical` bool NOT NULL DEFAULT (false), `research` bool NOT NULL DEFAULT (false), `elective` bool NOT NULL DEFAULT (false), `capacity` integer NOT NULL DEFAULT (1), `account_id` text NULL, `program_id` text NOT NULL, `site_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `mentors_accounts_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `mentors_programs_mentors` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `mentors_sites_mentors` FOREIGN KEY (`site_id`) REFERENCES `sites` (`id`) ON DELETE NO ACTION);
-- create index "mentor_program_id" to table: "mentors"
CREATE INDEX `mentor_program_id` ON `mentors` (`program_id`);
-- create index "mentor_program_id_code" to table: "mentors"
CREATE UNIQUE INDEX `mentor_program_id_code` ON `mentors` (`program_id`, `code`) WHERE archived_at IS NULL;
-- create index "mentor_site_id" to table: "mentors"
CREATE INDEX `mentor_site_id` ON `mentors` (`site_id`);
-- create index "mentor_account_id" to table: "mentors"
CREATE INDEX `mentor_account_id` ON `mentors` (`account_id`);
-- create "mentor_absences" table
CREATE TABLE `mentor_absences` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `starts_on` text NOT NULL, `ends_on` text NOT NULL, `reason` text NOT NULL DEFAULT (''), `mentor_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `mentor_absences_mentors_absences` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE NO ACTION, CONSTRAINT `mentor_absences_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "mentorabsence_program_id" to table: "mentor_absences"
CREATE INDEX `mentorabsence_program_id` ON `mentor_absences` (`program_id`);
-- create index "mentorabsence_mentor_id" to table: "mentor_absences"
CREATE INDEX `mentorabsence_mentor_id` ON `mentor_absences` (`mentor_id`);
-- create "mentor_capacities" table
CREATE TABLE `mentor_capacities` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `capacity` integer NOT NULL, `block_id` text NOT NULL, `mentor_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `mentor_capacities_blocks_mentor_capacities` FOREIGN KEY (`block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `mentor_capacities_mentors_capacities` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE NO ACTION, CONSTRAINT `mentor_capacities_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "mentorcapacity_program_id" to table: "mentor_capacities"
CREATE INDEX `mentorcapacity_program_id` ON `mentor_capacities` (`program_id`);
-- create index "mentorcapacity_mentor_id_block_id" to table: "mentor_capacities"
CREATE UNIQUE INDEX `mentorcapacity_mentor_id_block_id` ON `mentor_capacities` (`mentor_id`, `block_id`) WHERE archived_at IS NULL;
-- create index "mentorcapacity_block_id" to table: "mentor_capacities"
CREATE INDEX `mentorcapacity_block_id` ON `mentor_capacities` (`block_id`);
-- create "offsite_options" table
CREATE TABLE `offsite_options` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `code` text NOT NULL, `title` text NOT NULL, `session_min` integer NOT NULL DEFAULT (1), `session_max` integer NOT NULL DEFAULT (12), `max_sessions` integer NULL, `slots` integer NOT NULL DEFAULT (1), `opens_on` text NULL, `closes_on` text NULL, `objectives` text NOT NULL DEFAULT (''), `needs_objective` bool NOT NULL DEFAULT (true), `program_id` text NOT NULL, `rotation_id` text NOT NULL, `site_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `offsite_options_programs_offsite_options` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_options_rotations_offsite_options` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_options_sites_offsite_options` FOREIGN KEY (`site_id`) REFERENCES `sites` (`id`) ON DELETE NO ACTION);
-- create index "offsiteoption_program_id" to table: "offsite_options"
CREATE INDEX `offsiteoption_program_id` ON `offsite_options` (`program_id`);
-- create index "offsiteoption_program_id_code" to table: "offsite_options"
CREATE UNIQUE INDEX `offsiteoption_program_id_code` ON `offsite_options` (`program_id`, `code`) WHERE archived_at IS NULL;
-- create index "offsiteoption_site_id" to table: "offsite_options"
CREATE INDEX `offsiteoption_site_id` ON `offsite_options` (`site_id`);
-- create index "offsiteoption_rotation_id" to table: "offsite_options"
CREATE INDEX `offsiteoption_rotation_id` ON `offsite_options` (`rotation_id`);
-- create "offsite_requests" table
CREATE TABLE `offsite_requests` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `blocks` integer NOT NULL DEFAULT (1), `objective` text NOT NULL, `initiative` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('DRAFT'), `decided_on` text NULL, `decision_note` text NOT NULL DEFAULT (''), `funding_cents` integer NULL, `funding_source` text NOT NULL DEFAULT (''), `enrollment_id` text NOT NULL, `offsite_option_id` text NOT NULL, `program_id` text NOT NULL, `first_block_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `offsite_requests_enrollments_offsite_requests` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_requests_offsite_options_offsite_requests` FOREIGN KEY (`offsite_option_id`) REFERENCES `offsite_options` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_requests_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_requests_blocks_first_block` FOREIGN KEY (`first_block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION);
-- create index "offsiterequest_program_id" to table: "offsite_requests"
CREATE INDEX `offsiterequest_program_id` ON `offsite_requests` (`program_id`);
-- create index "offsiterequest_enrollment_id" to table: "offsite_requests"
CREATE INDEX `offsiterequest_enrollment_id` ON `offsite_requests` (`enrollment_id`);
-- create index "offsiterequest_offsite_option_id" to table: "offsite_requests"
CREATE INDEX `offsiterequest_offsite_option_id` ON `offsite_requests` (`offsite_option_id`);
-- create index "offsiterequest_first_block_id" to table: "offsite_requests"
CREATE INDEX `offsiterequest_first_block_id` ON `offsite_requests` (`first_block_id`);
-- create "offsite_slots" table
CREATE TABLE `offsite_slots` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `slots` integer NOT NULL, `block_id` text NOT NULL, `offsite_option_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `offsite_slots_blocks_offsite_slots` FOREIGN KEY (`block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_slots_offsite_options_offsite_slots` FOREIGN KEY (`offsite_option_id`) REFERENCES `offsite_options` (`id`) ON DELETE NO ACTION, CONSTRAINT `offsite_slots_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "offsiteslot_program_id" to table: "offsite_slots"
CREATE INDEX `offsiteslot_program_id` ON `offsite_slots` (`program_id`);
-- create index "offsiteslot_offsite_option_id_block_id" to table: "offsite_slots"
CREATE UNIQUE INDEX `offsiteslot_offsite_option_id_block_id` ON `offsite_slots` (`offsite_option_id`, `block_id`) WHERE archived_at IS NULL;
-- create index "offsiteslot_block_id" to table: "offsite_slots"
CREATE INDEX `offsiteslot_block_id` ON `offsite_slots` (`block_id`);
-- create "optimization_runs" table
CREATE TABLE `optimization_runs` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `title` text NOT NULL DEFAULT (''), `status` text NOT NULL DEFAULT ('QUEUED'), `seed` integer NOT NULL DEFAULT (1), `time_limit_ms` integer NOT NULL, `work_limit` integer NULL, `idempotency_key` text NULL, `problem` text NOT NULL DEFAULT (''), `keys` text NOT NULL DEFAULT (''), `phase` text NOT NULL DEFAULT (''), `objective` real NULL, `bound` real NULL, `gap` real NULL, `objective_exact` text NOT NULL DEFAULT (''), `bound_exact` text NOT NULL DEFAULT (''), `terms` json NULL, `reasons` json NULL, `phases` json NULL, `best_at` datetime NULL, `started_at` datetime NULL, `ended_at` datetime NULL, `failure` text NOT NULL DEFAULT (''), `academic_year_id` text NOT NULL, `requested_by_id` text NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `optimization_runs_academic_years_optimization_runs` FOREIGN KEY (`academic_year_id`) REFERENCES `academic_years` (`id`) ON DELETE NO ACTION, CONSTRAINT `optimization_runs_accounts_requested_by` FOREIGN KEY (`requested_by_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `optimization_runs_programs_optimization_runs` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "optimizationrun_program_id" to table: "optimization_runs"
CREATE INDEX `optimizationrun_program_id` ON `optimization_runs` (`program_id`);
-- create index "optimizationrun_program_id_idempotency_key" to table: "optimization_runs"
CREATE UNIQUE INDEX `optimizationrun_program_id_idempotency_key` ON `optimization_runs` (`program_id`, `idempotency_key`);
-- create index "optimizationrun_academic_year_id" to table: "optimization_runs"
CREATE INDEX `optimizationrun_academic_year_id` ON `optimization_runs` (`academic_year_id`);
-- create index "optimizationrun_status" to table: "optimization_runs"
CREATE INDEX `optimizationrun_status` ON `optimization_runs` (`status`);
-- create "pins" table
CREATE TABLE `pins` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `kind` text NOT NULL DEFAULT ('REQUIRE'), `reason` text NOT NULL DEFAULT (''), `enrollment_id` text NOT NULL, `program_id` text NOT NULL, `block_id` text NOT NULL, `rotation_id` text NULL, `offsite_option_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `pins_enrollments_pins` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION, CONSTRAINT `pins_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `pins_blocks_block` FOREIGN KEY (`block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `pins_rotations_rotation` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `pins_offsite_options_offsite_option` FOREIGN KEY (`offsite_option_id`) REFERENCES `offsite_options` (`id`) ON DELETE NO ACTION);
-- create index "pin_program_id" to table: "pins"
CREATE INDEX `pin_program_id` ON `pins` (`program_id`);
-- create index "pin_enrollment_id" to table: "pins"
CREATE INDEX `pin_enrollment_id` ON `pins` (`enrollment_id`);
-- create index "pin_block_id" to table: "pins"
CREATE INDEX `pin_block_id` ON `pins` (`block_id`);
-- create index "pin_rotation_id" to table: "pins"
CREATE INDEX `pin_rotation_id` ON `pins` (`rotation_id`);
-- create index "pin_offsite_option_id" to table: "pins"
CREATE INDEX `pin_offsite_option_id` ON `pins` (`offsite_option_id`);
-- create "prerequisites" table
CREATE TABLE `prerequisites` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `blocks` integer NOT NULL DEFAULT (1), `program_id` text NOT NULL, `rotation_id` text NOT NULL, `required_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `prerequisites_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `prerequisites_rotations_prerequisites` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `prerequisites_rotations_required_for` FOREIGN KEY (`required_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION);
-- create index "prerequisite_program_id" to table: "prerequisites"
CREATE INDEX `prerequisite_program_id` ON `prerequisites` (`program_id`);
-- create index "prerequisite_rotation_id_required_id" to table: "prerequisites"
CREATE UNIQUE INDEX `prerequisite_rotation_id_required_id` ON `prerequisites` (`rotation_id`, `required_id`) WHERE archived_at IS NULL;
-- create index "prerequisite_required_id" to table: "prerequisites"
CREATE INDEX `prerequisite_required_id` ON `prerequisites` (`required_id`);
-- create "programs" table
CREATE TABLE `programs` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `code` text NOT NULL, `title` text NOT NULL, `institution` text NOT NULL DEFAULT (''), `specialty` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL DEFAULT ('America/Chicago'), `about` text NOT NULL DEFAULT (''), `source` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- create index "program_code" to table: "programs"
CREATE UNIQUE INDEX `program_code` ON `programs` (`code`);
-- create "projects" table
CREATE TABLE `projects` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `title` text NOT NULL, `summary` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('PROPOSED'), `started_on` text NULL, `fellow_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `projects_fellows_projects` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION, CONSTRAINT `projects_programs_projects` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "project_program_id" to table: "projects"
CREATE INDEX `project_program_id` ON `projects` (`program_id`);
-- create index "project_fellow_id" to table: "projects"
CREATE INDEX `project_fellow_id` ON `projects` (`fellow_id`);
-- create "project_milestones" table
CREATE TABLE `project_milestones` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `kind` text NOT NULL, `title` text NOT NULL, `due_on` text NULL, `completed_on` text NULL, `reference` text NOT NULL DEFAULT (''), `project_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `project_milestones_projects_milestones` FOREIGN KEY (`project_id`) REFERENCES `projects` (`id`) ON DELETE NO ACTION, CONSTRAINT `project_milestones_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "projectmilestone_program_id" to table: "project_milestones"
CREATE INDEX `projectmilestone_program_id` ON `project_milestones` (`program_id`);
-- create index "projectmilestone_project_id" to table: "project_milestones"
CREATE INDEX `projectmilestone_project_id` ON `project_milestones` (`project_id`);
-- create "requirements" table
CREATE TABLE `requirements` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `code` text NOT NULL, `title` text NOT NULL, `position` integer NOT NULL DEFAULT (0), `minimum` integer NOT NULL, `maximum` integer NOT NULL, `provenance` text NOT NULL DEFAULT ('STATED'), `provenance_note` text NOT NULL DEFAULT (''), `flexible` bool NOT NULL DEFAULT (false), `may_extend` bool NOT NULL DEFAULT (false), `program_id` text NOT NULL, `track_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `requirements_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `requirements_tracks_requirements` FOREIGN KEY (`track_id`) REFERENCES `tracks` (`id`) ON DELETE NO ACTION);
-- create index "requirement_program_id" to table: "requirements"
CREATE INDEX `requirement_program_id` ON `requirements` (`program_id`);
-- create index "requirement_track_id_code" to table: "requirements"
CREATE UNIQUE INDEX `requirement_track_id_code` ON `requirements` (`track_id`, `code`) WHERE archived_at IS NULL;
-- create "review_meetings" table
CREATE TABLE `review_meetings` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `due_on` text NOT NULL, `held_on` text NULL, `notes` text NOT NULL DEFAULT (''), `fellow_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `review_meetings_fellows_review_meetings` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION, CONSTRAINT `review_meetings_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "reviewmeeting_program_id" to table: "review_meetings"
CREATE INDEX `reviewmeeting_program_id` ON `review_meetings` (`program_id`);
-- create index "reviewmeeting_fellow_id" to table: "review_meetings"
CREATE INDEX `reviewmeeting_fellow_id` ON `review_meetings` (`fellow_id`);
-- create "rotations" table
CREATE TABLE `rotations` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `code` text NOT NULL, `title` text NOT NULL, `kind` text NOT NULL, `about` text NOT NULL DEFAULT (''), `objective_required` bool NOT NULL DEFAULT (false), `session_min` integer NOT NULL DEFAULT (1), `session_max` integer NOT NULL DEFAULT (12), `max_sessions` integer NULL, `needs_mentor` bool NOT NULL DEFAULT (false), `call_eligible` bool NOT NULL DEFAULT (false), `program_id` text NOT NULL, `site_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `rotations_programs_rotations` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `rotations_sites_rotations` FOREIGN KEY (`site_id`) REFERENCES `sites` (`id`) ON DELETE NO ACTION);
-- create index "rotation_program_id" to table: "rotations"
CREATE INDEX `rotation_program_id` ON `rotations` (`program_id`);
-- create index "rotation_program_id_code" to table: "rotations"
CREATE UNIQUE INDEX `rotation_program_id_code` ON `rotations` (`program_id`, `code`) WHERE archived_at IS NULL;
-- create index "rotation_site_id" to table: "rotations"
CREATE INDEX `rotation_site_id` ON `rotations` (`site_id`);
-- create "rule_settings" table
CREATE TABLE `rule_settings` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `rule` text NOT NULL, `parameters` json NULL, `tier` text NOT NULL DEFAULT ('MUST'), `weight` integer NOT NULL DEFAULT (1), `enabled` bool NOT NULL DEFAULT (true), `academic_year_id` text NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `rule_settings_academic_years_rule_settings` FOREIGN KEY (`academic_year_id`) REFERENCES `academic_years` (`id`) ON DELETE NO ACTION, CONSTRAINT `rule_settings_programs_rule_settings` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "rulesetting_program_id" to table: "rule_settings"
CREATE INDEX `rulesetting_program_id` ON `rule_settings` (`program_id`);
-- create index "rulesetting_program_id_academic_year_id_rule" to table: "rule_settings"
CREATE UNIQUE INDEX `rulesetting_program_id_academic_year_id_rule` ON `rule_settings` (`program_id`, `academic_year_id`, `rule`) WHERE archived_at IS NULL;
-- create index "program_id_rule_without_academic_year_id" to table: "rule_settings"
CREATE UNIQUE INDEX `program_id_rule_without_academic_year_id` ON `rule_settings` (`program_id`, `rule`) WHERE archived_at IS NULL AND academic_year_id IS NULL;
-- create index "rulesetting_academic_year_id" to table: "rule_settings"
CREATE INDEX `rulesetting_academic_year_id` ON `rule_settings` (`academic_year_id`);
-- create "scenarios" table
CREATE TABLE `scenarios` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `base_version` integer NOT NULL DEFAULT (1), `title` text NOT NULL, `shared` bool NOT NULL DEFAULT (false), `state` text NOT NULL DEFAULT ('OPEN'), `program_id` text NOT NULL, `owner_id` text NOT NULL, `schedule_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `scenarios_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `scenarios_accounts_owner` FOREIGN KEY (`owner_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION, CONSTRAINT `scenarios_schedules_scenarios` FOREIGN KEY (`schedule_id`) REFERENCES `schedules` (`id`) ON DELETE NO ACTION);
-- create index "scenario_program_id" to table: "scenarios"
CREATE INDEX `scenario_program_id` ON `scenarios` (`program_id`);
-- create index "scenario_schedule_id" to table: "scenarios"
CREATE INDEX `scenario_schedule_id` ON `scenarios` (`schedule_id`);
-- create index "scenario_owner_id" to table: "scenarios"
CREATE INDEX `scenario_owner_id` ON `scenarios` (`owner_id`);
-- create "scenario_changes" table
CREATE TABLE `scenario_changes` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `position` integer NOT NULL, `kind` text NOT NULL, `payload` json NOT NULL, `scenario_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `scenario_changes_scenarios_changes` FOREIGN KEY (`scenario_id`) REFERENCES `scenarios` (`id`) ON DELETE NO ACTION, CONSTRAINT `scenario_changes_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "scenariochange_program_id" to table: "scenario_changes"
CREATE INDEX `scenariochange_program_id` ON `scenario_changes` (`program_id`);
-- create index "scenariochange_scenario_id_position" to table: "scenario_changes"
CREATE UNIQUE INDEX `scenariochange_scenario_id_position` ON `scenario_changes` (`scenario_id`, `position`) WHERE archived_at IS NULL;
-- create "schedules" table
CREATE TABLE `schedules` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `number` integer NOT NULL, `title` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('DRAFT'), `note` text NOT NULL DEFAULT (''), `objective` real NULL, `bound` real NULL, `gap` real NULL, `published_at` datetime NULL, `academic_year_id` text NOT NULL, `run_id` text NULL, `program_id` text NOT NULL, `scenario_id` text NULL, `published_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `schedules_academic_years_schedules` FOREIGN KEY (`academic_year_id`) REFERENCES `academic_years` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedules_optimization_runs_schedules` FOREIGN KEY (`run_id`) REFERENCES `optimization_runs` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedules_programs_schedules` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedules_scenarios_promoted` FOREIGN KEY (`scenario_id`) REFERENCES `scenarios` (`id`) ON DELETE NO ACTION, CONSTRAINT `schedules_accounts_published_by` FOREIGN KEY (`published_by_id`) REFERENCES `accounts` (`id`) ON DELETE NO ACTION);
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
-- create "sites" table
CREATE TABLE `sites` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `code` text NOT NULL, `title` text NOT NULL, `city` text NOT NULL DEFAULT (''), `region` text NOT NULL DEFAULT (''), `country` text NOT NULL DEFAULT (''), `kind` text NOT NULL, `time_zone` text NOT NULL DEFAULT ('America/Chicago'), `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sites_programs_sites` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "site_program_id" to table: "sites"
CREATE INDEX `site_program_id` ON `sites` (`program_id`);
-- create index "site_program_id_code" to table: "sites"
CREATE UNIQUE INDEX `site_program_id_code` ON `sites` (`program_id`, `code`) WHERE archived_at IS NULL;
-- create "teaching_activities" table
CREATE TABLE `teaching_activities` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `title` text NOT NULL, `kind` text NOT NULL, `held_on` text NOT NULL, `minutes` integer NOT NULL DEFAULT (60), `audience` text NOT NULL DEFAULT (''), `fellow_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `teaching_activities_fellows_teaching_activities` FOREIGN KEY (`fellow_id`) REFERENCES `fellows` (`id`) ON DELETE NO ACTION, CONSTRAINT `teaching_activities_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "teachingactivity_program_id" to table: "teaching_activities"
CREATE INDEX `teachingactivity_program_id` ON `teaching_activities` (`program_id`);
-- create index "teachingactivity_fellow_id" to table: "teaching_activities"
CREATE INDEX `teachingactivity_fellow_id` ON `teaching_activities` (`fellow_id`);
-- create "topics" table
CREATE TABLE `topics` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `code` text NOT NULL, `title` text NOT NULL, `position` integer NOT NULL DEFAULT (0), `about` text NOT NULL DEFAULT (''), `rotation_id` text NOT NULL, `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `topics_rotations_topics` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `topics_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "topic_program_id" to table: "topics"
CREATE INDEX `topic_program_id` ON `topics` (`program_id`);
-- create index "topic_rotation_id_code" to table: "topics"
CREATE UNIQUE INDEX `topic_rotation_id_code` ON `topics` (`rotation_id`, `code`) WHERE archived_at IS NULL;
-- create "tracks" table
CREATE TABLE `tracks` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `code` text NOT NULL, `title` text NOT NULL, `unit` text NOT NULL DEFAULT ('MONTHS'), `length` integer NOT NULL, `about` text NOT NULL DEFAULT (''), `program_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `tracks_programs_tracks` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION);
-- create index "track_program_id" to table: "tracks"
CREATE INDEX `track_program_id` ON `tracks` (`program_id`);
-- create index "track_program_id_code" to table: "tracks"
CREATE UNIQUE INDEX `track_program_id_code` ON `tracks` (`program_id`, `code`) WHERE archived_at IS NULL;
-- create "wishes" table
CREATE TABLE `wishes` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `archived_at` datetime NULL, `kind` text NOT NULL, `rank` integer NOT NULL, `note` text NOT NULL DEFAULT (''), `withdrawn_at` datetime NULL, `enrollment_id` text NOT NULL, `program_id` text NOT NULL, `rotation_id` text NULL, `block_id` text NULL, `offsite_option_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `wishes_enrollments_wishes` FOREIGN KEY (`enrollment_id`) REFERENCES `enrollments` (`id`) ON DELETE NO ACTION, CONSTRAINT `wishes_programs_program` FOREIGN KEY (`program_id`) REFERENCES `programs` (`id`) ON DELETE NO ACTION, CONSTRAINT `wishes_rotations_rotation` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE NO ACTION, CONSTRAINT `wishes_blocks_block` FOREIGN KEY (`block_id`) REFERENCES `blocks` (`id`) ON DELETE NO ACTION, CONSTRAINT `wishes_offsite_options_offsite_option` FOREIGN KEY (`offsite_option_id`) REFERENCES `offsite_options` (`id`) ON DELETE NO ACTION);
-- create index "wish_program_id" to table: "wishes"
CREATE INDEX `wish_program_id` ON `wishes` (`program_id`);
-- create index "wish_enrollment_id" to table: "wishes"
CREATE INDEX `wish_enrollment_id` ON `wishes` (`enrollment_id`);
-- create index "wish_rotation_id" to table: "wishes"
CREATE INDEX `wish_rotation_id` ON `wishes` (`rotation_id`);
-- create index "wish_block_id" to table: "wishes"
CREATE INDEX `wish_block_id` ON `wishes` (`block_id`);
-- create index "wish_offsite_option_id" to table: "wishes"
CREATE INDEX `wish_offsite_option_id` ON `wishes` (`offsite_option_id`);
-- create "project_mentors" table
CREATE TABLE `project_mentors` (`project_id` text NOT NULL, `mentor_id` text NOT NULL, PRIMARY KEY (`project_id`, `mentor_id`), CONSTRAINT `project_mentors_project_id` FOREIGN KEY (`project_id`) REFERENCES `projects` (`id`) ON DELETE CASCADE, CONSTRAINT `project_mentors_mentor_id` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE CASCADE);
-- create "requirement_rotations" table
CREATE TABLE `requirement_rotations` (`requirement_id` text NOT NULL, `rotation_id` text NOT NULL, PRIMARY KEY (`requirement_id`, `rotation_id`), CONSTRAINT `requirement_rotations_requirement_id` FOREIGN KEY (`requirement_id`) REFERENCES `requirements` (`id`) ON DELETE CASCADE, CONSTRAINT `requirement_rotations_rotation_id` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE CASCADE);
-- create "rotation_not_followed_by" table
CREATE TABLE `rotation_not_followed_by` (`rotation_id` text NOT NULL, `not_preceded_by_id` text NOT NULL, PRIMARY KEY (`rotation_id`, `not_preceded_by_id`), CONSTRAINT `rotation_not_followed_by_rotation_id` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE CASCADE, CONSTRAINT `rotation_not_followed_by_not_preceded_by_id` FOREIGN KEY (`not_preceded_by_id`) REFERENCES `rotations` (`id`) ON DELETE CASCADE);
-- create "rotation_mentors" table
CREATE TABLE `rotation_mentors` (`rotation_id` text NOT NULL, `mentor_id` text NOT NULL, PRIMARY KEY (`rotation_id`, `mentor_id`), CONSTRAINT `rotation_mentors_rotation_id` FOREIGN KEY (`rotation_id`) REFERENCES `rotations` (`id`) ON DELETE CASCADE, CONSTRAINT `rotation_mentors_mentor_id` FOREIGN KEY (`mentor_id`) REFERENCES `mentors` (`id`) ON DELETE CASCADE);

